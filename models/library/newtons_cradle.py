def app(ui):
    ui.title("Newton's cradle")
    s = ui.state
    if ui.button("Hold" if s.get("since") else "Let go"):
        s.since = None if s.get("since") else ui.time
    swing = math.sin(float(ui.time - s.since) * math.pi) * 40 if s.get("since") else 40
    c = ui.canvas(400, 260, background="white")
    c.line(80, 20, 320, 20, "black", 6)
    for i in range(5):
        top = 120 + i * 40
        angle = math.radians(swing if (i == 4 and swing > 0) or (i == 0 and swing < 0) else 0)
        x, y = top + 180 * math.sin(angle), 20 + 180 * math.cos(angle)
        c.line(top, 20, x, y, "gray", 2)
        c.circle(x, y, 20, "steelblue")
    ui.text("Right" if swing >= 0 else "Left", size=28, align="center")
