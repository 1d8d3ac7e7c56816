def app(ui):
    ui.title("Suitcase")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        grams = ui.number("Grams", 500, min=1, step=100)
    if ui.button("Pack") and name:
        things.append([grams, name])
        things.sort(reverse=True)
        ui.clear("Thing")
    pressed = ui.list([f"{name}: {grams} g" for grams, name in things], actions=["Take out"])
    if pressed:
        things.pop(pressed.index)
    left = 23 - sum(grams for grams, name in things) / 1000
    if left >= 0:
        ui.text(f"{left:.1f} kg free of 23", size=28, color="good")
    else:
        ui.text(f"{-left:.1f} kg too much", size=28, color="bad")
