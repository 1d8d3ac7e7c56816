def app(ui):
    ui.title("Forty seconds")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    passed = min(40, int(ui.time - s.start)) if s.get("start") else 0
    ui.progress(passed / 40)
    if 20 <= passed < 25:
        ui.text("Half way", size=32)
    if passed >= 40:
        ui.text("All done", size=32, color="good")
