def app(ui):
    ui.title("Timer")
    s = ui.state
    minutes = ui.number("Minutes", 5, min=1, max=180)
    left = s.end - ui.time if s.get("end") else minutes * 60
    if s.get("end") and left <= 0:
        s.end = None
        s.done = True
        left = 0
        ui.beep()
        ui.notify("Time is up!")
    ui.text(f"{int(left) // 60:02d}:{int(left) % 60:02d}", size=64, align="center")
    if s.get("done"):
        ui.text("Time is up!", color="good", align="center")
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + minutes * 60
            s.done = False
        if s.get("end") and ui.button("+1"):
            s.end = s.end + 60
        if ui.button("Stop"):
            s.end = None
