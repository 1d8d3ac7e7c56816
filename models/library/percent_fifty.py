def app(ui):
    ui.title("Percent")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    percent = min(100, int((ui.time - s.start) * 2)) if s.get("start") else 0
    ui.text(f"{percent}%", size=64, align="center")
    ui.progress(percent / 100)
