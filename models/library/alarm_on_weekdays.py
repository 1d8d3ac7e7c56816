DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Alarm")
    with ui.row():
        hour = int(ui.number("Hour", 7, min=0, max=23))
        minute = int(ui.number("Minute", 0, min=0, max=59))
    with ui.row():
        ticked = [ui.checkbox(day[:3], number < 5) for number, day in enumerate(DAYS)]
    today = ui.now.weekday()
    now, alarm = ui.now.hour * 60 + ui.now.minute, hour * 60 + minute
    if ticked[today] and now == alarm:
        ui.text("Wake up!", size=48, bold=True, color="red")
        if ui.every(1):
            ui.beep()
        return
    for ahead in range(8):
        day = (today + ahead) % 7
        if ticked[day] and (ahead > 0 or alarm > now):
            ui.text(f"Next: {DAYS[day]} {hour:02d}:{minute:02d}", size=32, bold=True)
            return
    ui.text("No day ticked", color="muted")
