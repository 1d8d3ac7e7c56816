def app(ui):
    ui.title("Oven")
    s = ui.state
    minutes = ui.number("Minutes", 40, min=1, max=300)
    if ui.button("Oven is off" if s.get("end") else "Oven is on"):
        s.end = None if s.get("end") else ui.time + minutes * 60
    if not s.get("end"):
        ui.text("Oven off", size=56, bold=True, color="muted", align="center")
        return
    left = math.ceil(s.end - ui.time)
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    else:
        ui.text("Turn off the oven!", size=56, bold=True, color="bad", align="center")
        ui.text(f"{-left // 60} min too long", align="center")
        ui.notify("Turn off the oven")
        if ui.every(5):
            ui.beep()
