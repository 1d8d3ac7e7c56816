def app(ui):
    ui.title("Tap a tone")
    s = ui.state
    c = ui.canvas(400, 120, background="purple")
    if c.clicked:
        s.x = c.clicked[0]
        ui.tone(200 + s.x * 2, 0.4)
    if "x" in s:
        c.line(s.x, 0, s.x, 120, "white", 3)
        ui.text(f"{200 + s.x * 2:.0f} hertz", size=28)
    else:
        ui.text("Tap the canvas", color="muted")
