import math


def app(ui):
    ui.title("Ice pack")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = 0
    if not s.get("start"):
        ui.text("Press Start", size=40)
        return
    minutes = (ui.time - s.start) / 60
    inside = minutes % 60
    cold = inside < 15
    if s.get("cold", True) != cold:
        ui.beep()
    s.cold = cold
    ui.text("Ice on" if cold else "Ice off", size=56, color="blue" if cold else "")
    ui.text(f"{math.ceil((15 if cold else 60) - inside)} min left", size=28)
    ui.text(f"Round {int(minutes // 60) + 1}", color="muted")
