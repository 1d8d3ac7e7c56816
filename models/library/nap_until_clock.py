from datetime import timedelta


def app(ui):
    ui.title("Nap")
    s = ui.state
    minutes = ui.number("Minutes", 20, min=1, max=180)
    with ui.row():
        if ui.button("Sleep"):
            s.end, s.clock = ui.time + minutes * 60, f"{ui.now + timedelta(minutes=minutes):%H:%M}"
        if ui.button("Up already"):
            s.end = None
    if not s.get("end"):
        ui.text(f"Wake up at {ui.now + timedelta(minutes=minutes):%H:%M}", size=32, bold=True)
        return
    left = math.ceil((s.end - ui.time) / 60)
    if left > 0:
        ui.text(f"Sleep until {s.clock}", size=32, bold=True)
        ui.text(f"{left} min left")
    else:
        ui.text("Good morning", size=48, bold=True, color="orange")
        if ui.every(2):
            ui.beep()
