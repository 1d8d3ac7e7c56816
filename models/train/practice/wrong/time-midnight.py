def app(ui):
    ui.title("Midnight")
    now = ui.now
    if now.strftime("%A") == "Saturday":
        ui.text("Rest day", size=48)
    else:
        left = 24 * 3600 - (now.hour * 3600 + now.minute * 60 + now.second)
        ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=48)
