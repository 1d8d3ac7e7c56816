def app(ui):
    ui.title("Theremin")
    s = ui.state
    c = ui.canvas(400, 300, background="midnightblue")
    if c.drag:
        s.x, s.y = c.drag[2:]
        s.hz = 220 * 4 ** (1 - s.y / 300)
        ui.tone(s.hz, 0.15)
    if "hz" in s:
        c.circle(s.x, s.y, 14, "gold")
        ui.text(f"{s.hz:.0f} hertz", size=40, bold=True)
    else:
        ui.text("Hold the mouse down and move it", color="muted")
