SIDES = ["Front", "Back"]


def app(ui):
    ui.title("Sunbathing")
    s = ui.state
    with ui.row():
        if ui.button("Lie down"):
            s.since = ui.time
        if ui.button("Get up"):
            s.since = None
    if not s.get("since"):
        ui.text("In the shade", size=48, bold=True, align="center")
        return
    passed = ui.time - s.since
    turns = int(passed // 900)
    left = math.ceil(900 - passed % 900)
    ui.text(SIDES[turns % 2], size=64, bold=True, color="orange", align="center")
    ui.text(f"Turn over in {left // 60}:{left % 60:02d}", size=28, align="center")
    ui.text(f"Turned: {turns}, in the sun: {int(passed // 60)} min", color="muted", align="center")
    if turns > s.get("rung", 0):
        ui.beep()
    s.rung = turns
