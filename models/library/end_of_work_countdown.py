def app(ui):
    ui.title("Until home time")
    hour = ui.number("Hour", 17, min=0, max=23)
    ui.every(1)
    now = ui.now
    left = hour * 3600 - (now.hour * 3600 + now.minute * 60 + now.second)
    if left > 0:
        ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=56, bold=True)
    else:
        ui.text("Go home", size=56, bold=True, color="good")
