def app(ui):
    ui.title("Seconds since midnight")
    now = ui.now
    ui.text(now.hour * 3600 + now.minute * 60 + now.second, size=48)
