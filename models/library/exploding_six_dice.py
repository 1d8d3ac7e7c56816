def app(ui):
    ui.title("Exploding die")
    s = ui.state
    if ui.button("Roll"):
        rolls = [random.randint(1, 6)]
        while rolls[-1] == 6:
            rolls.append(random.randint(1, 6))
        s.rolls = rolls
        s.record = max(s.get("record", 0), sum(rolls))
    rolls = s.get("rolls", [])
    if not rolls:
        ui.text("Press Roll", color="muted")
        return
    ui.text(f"{' + '.join(map(str, rolls))} = {sum(rolls)}", size=40, bold=True)
    ui.text(f"Record: {s.record}")
