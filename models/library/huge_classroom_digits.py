def app(ui):
    ui.title("Classroom")
    s = ui.state
    minutes = ui.number("Minutes", 10, min=1, max=90)
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + minutes * 60
        if ui.button("+1 minute") and s.get("end"):
            s.end = max(s.end, ui.time) + 60
        if ui.button("Clear"):
            s.end = None
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else minutes * 60
    c = ui.canvas(700, 300)
    c.rect(0, 0, 700, 300, "darkgreen" if left > 60 else "darkred")
    c.text(350, 150, f"{left // 60}:{left % 60:02d}", size=200, color="white", align="center")
    if left == 0:
        ui.beep()
