import math


def app(ui):
    ui.title("Time out")
    s = ui.state
    age = ui.slider("Age", 1, 12, 4)
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + age * 60
        if ui.button("Stop"):
            s.end = 0
    left = math.ceil(s.end - ui.time) if s.get("end") else age * 60
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=72)
    else:
        ui.text("Over, have a hug", size=40, color="good")
