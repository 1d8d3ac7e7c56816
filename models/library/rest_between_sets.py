import math


def app(ui):
    ui.title("Rest")
    s = ui.state
    with ui.row():
        if ui.button("Set done"):
            s.sets = s.get("sets", 0) + 1
            s.end = ui.time + 90
        if ui.button("New exercise"):
            s.sets, s.end = 0, 0
    if ui.time < s.get("end", 0):
        ui.text(math.ceil(s.end - ui.time), size=96, align="center")
    else:
        if s.get("end"):
            s.end = 0
            ui.beep()
        ui.text("Go", size=96, align="center", color="good")
    ui.text(f"Sets: {s.get('sets', 0)}", size=24, align="center")
