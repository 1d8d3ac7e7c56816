def app(ui):
    ui.title("Loaded die")
    s = ui.state
    weight = ui.slider("Six is so many times as likely", 1, 20, 3)
    ui.text(f"Expected: {100 * weight / (5 + weight):.0f} % sixes", color="muted")
    if ui.button("Roll 100 times"):
        s.rolls = random.choices([1, 2, 3, 4, 5, 6], weights=[1, 1, 1, 1, 1, weight], k=100)
    rolls = s.get("rolls", [])
    if not rolls:
        ui.text("Not rolled yet", size=28)
        return
    ui.text(f"{rolls.count(6)} of 100 were a six", size=28, bold=True)
    ui.chart([rolls.count(side) for side in range(1, 7)], kind="bar", labels=["1", "2", "3", "4", "5", "6"])
