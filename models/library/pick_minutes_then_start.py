def app(ui):
    ui.title("Minutes")
    s = ui.state
    chosen = ui.choice("Length", ["1 min", "3 min", "5 min"])
    if ui.button("Start"):
        s.end = ui.time + int(chosen.split()[0]) * 60
    if not s.get("end"):
        ui.text("Not started", color="muted")
    else:
        left = math.ceil(s.end - ui.time)
        ui.text(f"{left // 60}:{left % 60:02d}" if left > 0 else "Ready", size=72, align="center")
