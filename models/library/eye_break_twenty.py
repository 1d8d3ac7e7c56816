import math


def app(ui):
    ui.title("Eye break")
    s = ui.state
    if ui.switch("On"):
        if not s.get("start"):
            s.start = ui.time
        passed = (ui.time - s.start) % 1220
        breaks = int((ui.time - s.start) // 1220)
        if passed < 1200:
            left = math.ceil(1200 - passed)
            ui.text(f"{left // 60}:{left % 60:02d} until the break", size=24)
        else:
            ui.text("Look far away", size=56, color="good")
            ui.text(math.ceil(1220 - passed), size=40)
        ui.text(f"Breaks: {breaks}", color="muted")
    else:
        s.start = 0
        ui.text("Off", size=24)
