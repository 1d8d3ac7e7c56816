def app(ui):
    ui.title("Letter")
    name = ui.field("Name")
    city = ui.field("City")
    date = ui.field("Date")
    ui.text(f"Dear {name}, I will be in {city} on {date}.")
