def app(ui):
    ui.title("Folds")
    s = ui.state
    if ui.button("Start"):
        s.start, s.rung = ui.time, 0
    if "start" not in s:
        ui.text("Four folds, one every 30 minutes", color="muted")
        return
    passed = ui.time - s.start
    due = int(passed // 1800)
    if due > s.rung:
        s.rung = due
        ui.beep()
    ui.text(f"Folds due: {min(due, 4)} of 4", size=28)
    if due < 4:
        left = math.ceil(1800 - passed % 1800)
        ui.text(f"{left // 60}:{left % 60:02d}", size=56, bold=True)
    else:
        ui.text("Let it rest", size=40, color="good")
