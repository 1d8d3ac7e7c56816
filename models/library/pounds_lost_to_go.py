def app(ui):
    ui.title("Pounds")
    with ui.row():
        start = ui.number("Start", 200.0, min=0, step=0.5)
        now = ui.number("Now", 180.0, min=0, step=0.5)
        goal = ui.number("Goal", 150.0, min=0, step=0.5)
    lost, left = start - now, now - goal
    ui.text(f"{lost:g} lb lost" if lost >= 0 else f"{-lost:g} lb gained", size=40, bold=True)
    if left <= 0:
        ui.text("Goal reached", size=24, color="good")
    else:
        ui.text(f"{left:g} lb to go", size=24)
    if start > goal:
        share = max(0, min(1, lost / (start - goal)))
        ui.progress(share)
        ui.text(f"{share * 100:.0f}%")
