def app(ui):
    ui.title("Bell")
    s = ui.state
    running = s.get("running", False)
    rounds = s.get("rounds", 0)
    if running and ui.every(30):
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
