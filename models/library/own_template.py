def app(ui):
    ui.title("Template")
    text = ui.field("Text", "Hello {name}, see you on {day}!", lines=3)
    name = ui.field("Name")
    day = ui.field("Day")
    ui.text(text.replace("{name}", name).replace("{day}", day), size=20)
