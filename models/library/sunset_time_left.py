def app(ui):
    ui.title("Sunset")
    with ui.row():
        hour = int(ui.number("Hour", 20, min=0, max=23))
        minute = int(ui.number("Minute", 15, min=0, max=59))
    sunset = ui.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    left = math.ceil((sunset - ui.now).total_seconds())
    if left > 0:
        ui.text(f"{left // 3600} h {left // 60 % 60} min {left % 60} s", size=48, bold=True, align="center")
        ui.text(f"until the sun sets at {hour:02d}:{minute:02d}", align="center")
    else:
        ui.text("The sun has set", size=48, bold=True, color="orange", align="center")
        ui.text(f"{-left // 60} min ago", align="center")
