def app(ui):
    ui.title("Until then")
    with ui.row():
        hour = ui.number("Hour", 18, min=0, max=23)
        minute = ui.number("Minute", 30, min=0, max=59)
    now = ui.now.hour * 3600 + ui.now.minute * 60 + ui.now.second
    left = int(hour * 3600 + minute * 60 - now) % 86400
    ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=72, bold=True, align="center")
