def app(ui):
    s = ui.state
    if ui.every(1):
        s.on = not s.get("on", True)
    c = ui.canvas(300, 120)
    c.text(150, 60, ui.now.strftime("%H:%M" if s.get("on", True) else "%H %M"), size=60, align="center")
    ui.text("Night" if ui.now.hour >= 20 or ui.now.hour < 7 else "Day", size=24)
