def app(ui):
    ui.title("Ramen")
    s = ui.state
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 240
    ui.text(f"{left // 60}:{left % 60:02d}", size=96, align="center")
    if left == 0:
        ui.text("Slurp!", size=40, align="center")
    if ui.button("Start"):
        s.end = ui.time + 240
