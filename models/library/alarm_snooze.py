from datetime import timedelta


def app(ui):
    ui.title("Alarm")
    s = ui.state
    with ui.row():
        hour = int(ui.number("Hour", 7, min=0, max=23))
        minute = int(ui.number("Minute", 0, min=0, max=59))
        if ui.button("Set alarm"):
            at = ui.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
            s.at = at if at > ui.now else at + timedelta(days=1)
    if s.get("at"):
        if ui.now >= s.at:
            ui.text("Get up", size=64, bold=True, align="center", color="bad")
            if ui.every(1):
                ui.beep()
            if ui.button("Snooze"):
                s.at = ui.now + timedelta(minutes=5)
        else:
            ui.text(f"Rings at {s.at.strftime('%H:%M')}", size=32)
        if ui.button("Stop"):
            s.at = None
    else:
        ui.text("No alarm", size=32)
