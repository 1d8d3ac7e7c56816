def app(ui):
    ui.title("Ramen")
    s = ui.state
    paused = s.get("paused", 0)
    left = paused or (max(0, math.ceil(s.end - ui.time)) if s.get("end") else 240)
    ui.text(f"{left // 60}:{left % 60:02d}", size=96, align="center")
    if left == 0:
        ui.text("Slurp!", size=40, align="center")
    if ui.button("Start"):
        s.end, s.paused = ui.time + 240, 0
    if ui.button("Go on" if paused else "Pause") and s.get("end") and left > 0:
        s.end, s.paused = ui.time + left, 0 if paused else left
