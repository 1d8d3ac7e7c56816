def app(ui):
    ui.title("Intervals")
    s = ui.state
    if s.get("running") and ui.every(1):
        s.seconds += 1
    if ui.button("Start"):
        s.running = True
        s.seconds = 0
    if s.get("running"):
        rounds, part = divmod(s.seconds, 15)
        if part < 10:
            ui.text("Sprint", size=64, color="bad")
        else:
            ui.text("Walk", size=64, color="good")
            rounds += 1
        ui.text(f"Finished: {rounds}")
