def app(ui):
    ui.title("Waiting for a six")
    s = ui.state
    with ui.row():
        if ui.button("Roll"):
            s.die = random.randint(1, 6)
            s.rolls = s.get("rolls", 0) + 1
            s.wait = 0 if s.die == 6 else s.get("wait", 0) + 1
            s.longest = max(s.get("longest", 0), s.wait)
        if ui.button("Reset"):
            s.die = s.rolls = s.wait = s.longest = 0
    if s.get("die"):
        ui.text(f"Rolled {s.die}, {s.wait} since the last six", size=28)
    longest = s.get("longest", 0)
    ui.text(f"Longest wait: {longest} {'roll' if longest == 1 else 'rolls'}", size=40, bold=True)
    ui.text(f"{s.get('rolls', 0)} rolls", color="muted")
