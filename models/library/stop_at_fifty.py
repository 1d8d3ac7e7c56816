def app(ui):
    ui.title("Stop at 50")
    s = ui.state
    with ui.row():
        if ui.button("Run"):
            s.begun, s.stopped = ui.time, None
        if ui.button("Stop") and s.get("begun") and s.stopped is None:
            s.stopped = int((ui.time - s.begun) * 10) % 100
    if not s.get("begun"):
        ui.text("Press Run", size=64, bold=True, align="center")
    elif s.stopped is None:
        ui.text(int((ui.time - s.begun) * 10) % 100, size=64, bold=True, align="center")
    else:
        ui.text(s.stopped, size=64, bold=True, align="center")
        ui.text(f"{abs(s.stopped - 50)} away from 50", size=24, align="center")
