def app(ui):
    ui.title("Any die")
    s = ui.state
    sides = int(ui.choice("Sides", ["4", "6", "8", "12", "20"]))
    with ui.row():
        if ui.button("Roll"):
            s.rolls = [[sides, random.randint(1, sides)]] + s.get("rolls", [])
        if ui.button("Clear"):
            s.rolls = []
    rolls = s.get("rolls", [])
    if rolls:
        ui.text(f"Highest: {max(value for _, value in rolls)}", size=24)
    for kind, value in rolls:
        ui.text(f"d{kind}: {value}")
