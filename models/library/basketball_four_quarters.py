QUARTER = 600


def app(ui):
    ui.title("Basketball")
    s = ui.state
    quarter = s.get("quarter", 1)
    with ui.row():
        if ui.button("Start") and not s.get("end"):
            s.end = ui.time + s.get("left", QUARTER)
        if ui.button("Stop") and s.get("end"):
            s.left, s.end = max(0, s.end - ui.time), None
        if ui.button("Next quarter") and quarter < 4:
            s.quarter, s.left, s.end = quarter + 1, QUARTER, None
        if ui.button("New game"):
            s.quarter, s.left, s.end = 1, QUARTER, None
    left = max(0, math.ceil(s.end - ui.time if s.get("end") else s.get("left", QUARTER)))
    ui.text(f"Quarter {quarter} of 4", size=24, align="center")
    ui.text(f"{left // 60}:{left % 60:02d}", size=80, bold=True, align="center")
    if left == 0:
        ui.text("Game over" if quarter == 4 else "End of the quarter", size=32, color="bad", align="center")
        ui.beep()
