def app(ui):
    ui.title("Next quarter")
    now = ui.now
    left = 900 - (now.minute * 60 + now.second) % 900
    ui.text(now.strftime("%H:%M:%S"), size=56, align="center")
    ui.text(f"Next quarter in {left // 60}:{left % 60:02d}", align="center")
