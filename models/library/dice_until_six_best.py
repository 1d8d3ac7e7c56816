def app(ui):
    ui.title("Until the six")
    s = ui.state
    if ui.button("Roll"):
        if s.get("die") == 6:
            s.rolls = 0
        s.die = random.randint(1, 6)
        s.rolls = s.get("rolls", 0) + 1
        if s.die == 6:
            s.best = min(s.get("best", s.rolls), s.rolls)
    ui.text(s.get("die", "-"), size=64, align="center")
    ui.text(f"Rolls: {s.get('rolls', 0)}")
    if s.get("die") == 6:
        ui.text("Six!", size=28, color="good")
    ui.text(f"Best: {s.get('best', '-')}")
