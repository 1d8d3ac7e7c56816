def app(ui):
    now = ui.now
    if now.weekday() == 6:
        ui.text("Rest day")
        return
    tomorrow = now.replace(hour=0, minute=0, second=0, microsecond=0) + datetime.timedelta(days=1)
    left = int((tomorrow - now).total_seconds())
    ui.text(f"{left // 3600} h {left % 3600 // 60} min {left % 60} s left")
