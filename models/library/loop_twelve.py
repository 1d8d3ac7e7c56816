def app(ui):
    ui.title("Rounds")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = None
    if s.get("start"):
        passed = ui.time - s.start
        s.round = int(passed / 12) + 1
        ui.text(12 - int(passed % 12), size=72, align="center")
    else:
        ui.text("Stopped", size=32, align="center")
    ui.text(f"Round {s.get('round', 0)}", align="center")
