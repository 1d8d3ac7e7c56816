def app(ui):
    ui.title("Pancakes")
    people = ui.number("People", 2, min=1)
    ui.text(f"Flour: {150 * people / 2:.0f} g", size=20)
    ui.text(f"Milk: {300 * people / 2:.0f} ml", size=20)
    ui.text(f"Eggs: {math.ceil(2 * people / 2)}", size=20)
