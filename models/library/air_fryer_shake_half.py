def app(ui):
    ui.title("Air fryer")
    s = ui.state
    minutes = ui.number("Minutes", 18, min=2, max=60)
    with ui.row():
        if ui.button("Start"):
            s.total = minutes * 60
            s.end = ui.time + s.total
        if ui.button("Off"):
            s.end = None
    total = s.total if s.get("end") else minutes * 60
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else total
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    if left == 0:
        ui.text("Fries are ready", size=32, color="good", align="center")
        ui.beep()
    elif left > total / 2:
        ui.text(f"Shake when {total // 120}:{total // 2 % 60:02d} is left", align="center")
    elif left > total / 2 - 30:
        ui.text("Shake now!", size=32, color="bad", align="center")
        ui.beep()
    else:
        ui.text("Second half", align="center")
