def app(ui):
    ui.title("Pace bell")
    s = ui.state
    if ui.switch("On", False):
        if ui.every(20):
            s.tones = s.get("tones", 0) + 1
            ui.tone(880, 0.3)
    else:
        s.tones = 0
    ui.text(f"Tones: {s.get('tones', 0)}", size=40, align="center")
