from datetime import timedelta


def app(ui):
    ui.title("Hair dye")
    s = ui.state
    with ui.row():
        if ui.button("Dye is on"):
            s.end = ui.now + timedelta(minutes=35)
        if ui.button("Rinsed"):
            s.end = None
    if not s.get("end"):
        ui.text("35:00", size=72, bold=True, align="center")
        return
    left = math.ceil((s.end - ui.now).total_seconds())
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
        ui.text(f"Rinse at {s.end.strftime('%H:%M')}", size=24, align="center")
    else:
        ui.text("Rinse now!", size=72, bold=True, color="bad", align="center")
        ui.text(f"{-left // 60} min too long", align="center")
        ui.beep()
