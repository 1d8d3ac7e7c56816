TOTAL = 25 * 60


def app(ui):
    ui.title("Homework")
    s = ui.state
    with ui.row():
        if ui.button("Start") and not s.get("end"):
            s.end = ui.time + s.get("left", TOTAL)
        if ui.button("Pause") and s.get("end"):
            s.left, s.end = s.end - ui.time, None
        if ui.button("Reset"):
            s.left, s.end = TOTAL, None
    left = s.end - ui.time if s.get("end") else s.get("left", TOTAL)
    left = max(0, math.ceil(left))
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    ui.progress(1 - left / TOTAL)
    if left == 0:
        ui.text("Homework time is over, well done!", size=24, color="good", align="center")
        ui.beep()
