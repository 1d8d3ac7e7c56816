def app(ui):
    ui.title("Office")
    now = ui.now
    is_open = now.weekday() < 5 and 9 <= now.hour < 17
    ui.text("Open" if is_open else "Closed", size=64, color="good" if is_open else "bad", align="center")
    ui.text(now.strftime("%A %H:%M"), size=24, align="center")
