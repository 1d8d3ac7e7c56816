def app(ui):
    ui.title("Alarm sound")
    s = ui.state
    if ui.switch("Alarm", False):
        if ui.every(1):
            s.hertz = {400: 600, 600: 900}.get(s.get("hertz", 0), 400)
            ui.tone(s.hertz, 0.9)
    else:
        s.hertz = 0
    hertz = s.get("hertz", 0)
    ui.text(f"{hertz} hertz" if hertz else "Quiet", size=48, align="center")
