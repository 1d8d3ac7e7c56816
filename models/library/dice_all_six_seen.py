def app(ui):
    ui.title("All six numbers")
    s = ui.state
    if ui.button("Reset"):
        s.rolls = []
    rolls = s.get("rolls", [])
    missing = [n for n in range(1, 7) if n not in rolls]
    if ui.button("Roll") and missing:
        rolls.append(random.randint(1, 6))
        missing = [n for n in range(1, 7) if n not in rolls]
    if rolls:
        ui.text(rolls[-1], size=64, align="center")
    ui.text(f"Rolls: {len(rolls)}")
    if missing:
        ui.text("Missing: " + " ".join(str(n) for n in missing))
    else:
        ui.text("All seen", size=28, color="good")
