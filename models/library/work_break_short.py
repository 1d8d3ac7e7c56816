def app(ui):
    ui.title("Intervals")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = None
    if s.get("start"):
        passed = ui.time - s.start
        second = passed % 60
        ui.text("Work" if second < 40 else "Break", size=48, align="center")
        ui.text(math.ceil((40 if second < 40 else 60) - second), size=64, align="center")
        ui.text(f"Rounds: {int(passed // 60)}", align="center")
    else:
        ui.text("Press Start", align="center")
