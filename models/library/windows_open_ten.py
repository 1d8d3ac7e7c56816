def app(ui):
    ui.title("Fresh air")
    s = ui.state
    with ui.row():
        if ui.button("Windows open"):
            s.end, s.told = ui.time + 600, False
        if ui.button("Windows closed"):
            s.end = None
    if s.get("end") is None:
        ui.text("Closed", size=36, color="muted")
    elif ui.time < s.end:
        left = math.ceil(s.end - ui.time)
        ui.text(f"{left // 60}:{left % 60:02d}", size=56, bold=True)
    else:
        ui.text("Close the windows", size=36, bold=True, color="bad")
        if not s.told:
            s.told = True
            ui.beep()
            ui.notify("Close the windows")
