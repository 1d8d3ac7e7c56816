def app(ui):
    ui.title("3 minutes")
    s = ui.state
    left = 180
    if s.get("end"):
        left = max(0, math.ceil(s.end - ui.time))
    ui.text(f"{left // 60}:{left % 60:02d}", size=96, align="center")
    if left == 0:
        ui.text("Finished", size=24, align="center", color="good")
    if ui.button("Go"):
        s.end = ui.time + 180
