def app(ui):
    ui.title("Stars")
    s = ui.state
    minute = ui.now.minute
    if minute != s.get("minute", minute):
        s.stars = s.get("stars", 0) + 1
    s.minute = minute
    ui.text(ui.now.strftime("%H:%M:%S"), size=40)
    ui.text("⭐" * s.get("stars", 0))
    ui.text(s.get("stars", 0))
