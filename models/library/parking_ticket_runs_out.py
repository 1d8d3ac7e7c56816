def app(ui):
    ui.title("Parking ticket")
    s = ui.state
    minutes = ui.number("Minutes paid", 60, min=1, step=15)
    with ui.row():
        if ui.button("Park"):
            s.end = ui.time + minutes * 60
        if ui.button("Drive off"):
            s.end = None
    if s.get("end") is None:
        ui.text("Not parked", size=40, bold=True, color="muted")
        return
    ui.every(1)
    left = math.ceil(s.end - ui.time)
    if left <= 0:
        ui.text("Run out", size=40, bold=True, color="bad")
    else:
        ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=40, bold=True)
        if left <= 600:
            ui.text("Go back to the car", size=24, color="warn")
