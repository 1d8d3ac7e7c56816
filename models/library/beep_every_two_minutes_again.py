def app(ui):
    ui.title("Every two minutes")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start, s.rang = ui.time, 0
        if ui.button("Stop"):
            s.start = None
    left, rang = 120, s.get("rang", 0)
    if s.get("start") is not None:
        passed = ui.time - s.start
        left = math.ceil(120 - passed % 120)
        if passed // 120 > rang:
            rang = s.rang = int(passed // 120)
            ui.beep()
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    ui.text(f"Rang {rang} {'time' if rang == 1 else 'times'}", align="center")
