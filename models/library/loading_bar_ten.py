def app(ui):
    ui.title("Loading")
    s = ui.state
    start = s.setdefault("start", ui.time)
    percent = min(100, int((ui.time - start) * 10))
    ui.text("Complete" if percent == 100 else f"Loading {percent}%", size=40, bold=True, align="center")
    ui.progress(percent / 100)
    if ui.button("Load again"):
        s.start = ui.time
