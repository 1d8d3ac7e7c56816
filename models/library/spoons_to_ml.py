def app(ui):
    ui.title("Spoons")
    table = ui.number("Tablespoons", 1, min=0)
    tea = ui.number("Teaspoons", 0, min=0)
    ui.text(f"{table * 15 + tea * 5:g} ml", size=40)
