def app(ui):
    ui.title("Pancakes")
    people = ui.number("People", 4, min=1)
    for amount, what in [(250, "g flour"), (300, "ml milk"), (2, "eggs")]:
        ui.text(f"{amount * people / 4:g} {what}", size=20)
