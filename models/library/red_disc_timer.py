import math


def app(ui):
    ui.title("Timer")
    s = ui.state
    minutes = ui.slider("Minutes", 1, 60, 5)
    with ui.row():
        if ui.button("Start"):
            s.end, s.total, s.rung = ui.time + minutes * 60, minutes * 60, False
        if ui.button("Stop"):
            s.end = 0
    total = s.total if s.get("end") else minutes * 60
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else total
    c = ui.canvas(260, 260)
    c.circle(130, 130, 120, "white", outline="gray")
    if left == total:
        c.circle(130, 130, 110, "red")
    elif left > 0:
        angle = 360 * left / total
        points = [(130 + 110 * math.sin(math.radians(a)), 130 - 110 * math.cos(math.radians(a))) for a in range(int(angle) + 1)]
        c.poly([(130, 130)] + points, color="red")
    if left == 0:
        ui.text("Time is up", size=40)
        if not s.rung:
            s.rung = True
            ui.beep()
    else:
        ui.text(f"{left // 60}:{left % 60:02d}", size=40)
