def app(ui):
    ui.title("Seven minutes")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + 7 * 60
        if ui.button("Stop"):
            s.end = None
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 7 * 60
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
