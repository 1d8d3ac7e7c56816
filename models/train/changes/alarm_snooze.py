from datetime import timedelta


def app(ui):
    ui.title("Alarm clock")
    s = ui.state
    now = ui.now.strftime("%H:%M")
    ui.text(now, size=72, bold=True, align="center")
    with ui.row():
        hour = ui.number("Hour", 7, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
    on = ui.switch("Alarm on", False)
    wake = s.get("again") or f"{int(hour):02d}:{int(minute):02d}"
    if now != wake:
        s.stopped = False
    if not on:
        ui.text("The alarm is off", color="muted")
    elif now != wake or s.stopped:
        ui.text(f"Rings at {wake}", color="accent")
    else:
        ui.text("Wake up!", size=32, color="good", bold=True)
        if ui.every(1):
            ui.beep()
        if ui.button("Stop"):
            s.stopped, s.again = True, ""
        if ui.button("Snooze"):
            s.again = (ui.now + timedelta(minutes=5)).strftime("%H:%M")
