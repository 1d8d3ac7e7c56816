def app(ui):
    ui.title("D20")
    s = ui.state
    rolls = s.get("rolls", [])
    modifier = ui.number("Modifier", 0, min=-20, max=20)
    if ui.button("Roll"):
        rolls.insert(0, random.randint(1, 20))
        del rolls[10:]
    if rolls:
        ui.text(rolls[0] + modifier, size=72, bold=True, align="center")
        ui.text(f"Rolled {rolls[0]} {modifier:+d}", align="center")
        if rolls[0] in (1, 20):
            ui.text(f"Natural {rolls[0]}!", size=28, color="good" if rolls[0] == 20 else "bad", align="center")
        ui.text(f"Last rolls: {', '.join(str(roll) for roll in rolls)}", color="muted")
    else:
        ui.text("Not rolled yet", color="muted")
