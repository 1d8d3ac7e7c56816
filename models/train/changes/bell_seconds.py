def app(ui):
    ui.title("Bell")
    s = ui.state
    seconds = ui.number("Seconds", 30, min=5, max=600, step=5)
    running = s.get("running", False)
    rounds = s.get("rounds", 0)
    if running and ui.every(seconds):
        rounds += 1
        s.rounds = rounds
        ui.beep()
        ui.notify("Next round")
    ui.text(f"Rounds: {rounds}", size=40, bold=True, align="center")
    ui.text("Running" if running else "Stopped", align="center", color="muted")
    with ui.row():
        if ui.button("Start"):
            s.running = True
        if ui.button("Stop"):
            s.running = False
