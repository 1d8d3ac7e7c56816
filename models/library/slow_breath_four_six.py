def app(ui):
    ui.title("Breathing")
    s = ui.state
    start = s.get("start")
    if ui.button("Start" if start is None else "Stop"):
        start = s.start = ui.time if start is None else None
    passed = float(ui.time - start) if start is not None else 0
    second = passed % 10
    size = second / 4 if second < 4 else (10 - second) / 6
    c = ui.canvas(240, 240)
    c.circle(120, 120, 30 + 80 * size, "skyblue")
    if start is None:
        ui.text("Ready", size=32, align="center")
        return
    ui.text("Breathe in" if second < 4 else "Breathe out", size=32, align="center")
    breaths = int(passed // 10)
    ui.text(f"{breaths} {'breath' if breaths == 1 else 'breaths'}", align="center")
