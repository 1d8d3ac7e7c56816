def app(ui):
    ui.title("Meeting cost")
    s = ui.state
    with ui.row():
        people = ui.number("People", 4, min=1, max=500)
        pay = ui.number("Pay per hour", 50, min=0)
    running = s.get("running", False)
    seconds = s.get("seconds", 0)
    if running and ui.every(1):
        seconds = s.seconds = seconds + 1
    cost = people * pay * seconds / 3600
    limit = ui.number("Limit", 100, min=0)
    ui.text(f"{cost:,.2f}", size=72, bold=True, align="center", color="bad" if cost > limit else "")
    if cost > limit:
        ui.text("Over the limit", color="bad", align="center")
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=24, align="center", color="muted")
    with ui.row():
        if ui.button("Pause" if running else "Start"):
            s.running = not running
        if ui.button("Reset"):
            s.running = False
            s.seconds = 0
