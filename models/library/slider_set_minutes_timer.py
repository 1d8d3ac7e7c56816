def app(ui):
    ui.title("Timer")
    s = ui.state
    minutes = ui.slider("Minutes", 1, 120, 15)
    with ui.row():
        if ui.button("Start"):
            s.total = minutes * 60
            s.end = ui.time + s.total
        if ui.button("Cancel"):
            s.end = None
    if s.get("end"):
        left, total = max(0, math.ceil(s.end - ui.time)), s.total
    else:
        left = total = minutes * 60
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    ui.progress(left / total)
    if left == 0:
        ui.text("Time is up", size=28, color="bad", align="center")
        ui.beep()
