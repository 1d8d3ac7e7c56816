def app(ui):
    ui.title("90 seconds")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 90
    left = math.ceil(s.end - ui.time) if s.get("end") else 90
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
    else:
        ui.text("Time is up", size=48, color="bad", align="center")
