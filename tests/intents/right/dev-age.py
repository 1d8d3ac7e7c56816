def app(ui):
    ui.title("Age")
    born = ui.number("Year of birth", 2000, min=1900)
    ui.text(f"You turn {ui.now.year - born} this year", size=28)
