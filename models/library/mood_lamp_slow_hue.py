def app(ui):
    ui.title("Lamp")
    s = ui.state
    minutes = ui.slider("Minutes for all colours", 1, 10, 2)
    hold = ui.switch("Hold this colour", False)
    if not hold and ui.every(0.5):
        s.hue = (s.get("hue", 0) + 180 / (minutes * 60)) % 360
    hue = s.get("hue", 0)
    c = ui.canvas(600, 320)
    c.rect(0, 0, 600, 320, f"hsl({hue:.0f}, 80%, 50%)")
    ui.text(f"Hue {hue:.0f}", color="muted")
