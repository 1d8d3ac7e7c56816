def app(ui):
    ui.title("Until midnight")
    now = ui.now
    ui.every(1)
    left = 86400 - (now.hour * 3600 + now.minute * 60 + now.second)
    tomorrow = now.date() + datetime.timedelta(days=1)
    ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=64, bold=True, align="center")
    ui.text(f"until {tomorrow:%A}", align="center")
    ui.progress(1 - left / 86400)
