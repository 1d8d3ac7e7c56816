def app(ui):
    ui.title("Pancakes")
    people = ui.number("People", 4, min=1)
    ui.text(f"Flour: {250 * people / 4:.0f} g", size=20)
    ui.text(f"Milk: {500 * people / 4:.0f} ml", size=20)
    ui.text(f"Eggs: {math.ceil(3 * people / 4)}", size=20)
