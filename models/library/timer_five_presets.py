def app(ui):
    ui.title("Timer")
    s = ui.state
    with ui.row():
        for minutes in [1, 3, 5, 10, 15]:
            if ui.button(f"{minutes} min"):
                s.end = ui.time + minutes * 60
        if ui.button("Stop"):
            s.end = None
    end = s.get("end")
    left = max(0, math.ceil(end - ui.time)) if end else 0
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    if end and left == 0:
        ui.text("Time is up", size=32, color="bad", align="center")
