def app(ui):
    ui.title("Siren")
    s = ui.state
    if ui.switch("On", False):
        if ui.every(1):
            s.hertz = 500 if s.get("hertz", 0) == 800 else 800
            ui.tone(s.hertz, 0.9)
    else:
        s.hertz = 0
    hertz = s.get("hertz", 0)
    ui.text(f"{hertz} hertz" if hertz else "Off", size=48, align="center")
