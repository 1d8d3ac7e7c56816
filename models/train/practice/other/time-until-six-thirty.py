def app(ui):
    now = ui.now
    minutes = (6 * 60 + 30 - now.hour * 60 - now.minute) % 1440
    ui.title("Sleep left")
    ui.text(f"{minutes // 60}:{minutes % 60:02d}", size=70, align="center")
