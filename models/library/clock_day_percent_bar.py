def app(ui):
    ui.title("The day")
    now = ui.now
    passed = now.hour * 3600 + now.minute * 60 + now.second
    left = (86400 - passed) // 60
    ui.text(f"{passed / 864:.1f}%", size=56, align="center")
    ui.progress(passed / 86400)
    ui.text(f"{left // 60} h {left % 60} min left", align="center")
