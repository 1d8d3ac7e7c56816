ZONES = ["Lawn", "Roses", "Vegetables"]


def app(ui):
    ui.title("Sprinklers")
    s = ui.state
    with ui.row():
        minutes = [ui.number(zone, 5, min=0, max=60) for zone in ZONES]
    with ui.row():
        if ui.button("Start"):
            s.since, s.plan = ui.time, minutes
        if ui.button("Stop"):
            s.since = None
    if not s.get("since"):
        ui.text(f"{sum(minutes)} minutes in all", size=32, bold=True)
        return
    passed = ui.time - s.since
    for zone, length in zip(ZONES, s.plan):
        if passed < length * 60:
            left = math.ceil(length * 60 - passed)
            ui.text(f"{zone} {left // 60}:{left % 60:02d}", size=48, bold=True, color="blue")
            return
        passed -= length * 60
    ui.text("All watered", size=48, bold=True, color="good")
