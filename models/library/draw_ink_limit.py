def app(ui):
    ui.title("Ink")
    s = ui.state
    lines = s.get("lines", [])
    if ui.button("Refill"):
        s.ink = 500
    ink = s.get("ink", 500)
    c = ui.canvas(400, 300, background="white")
    if c.drag and ink > 0:
        x1, y1, x2, y2 = c.drag
        lines.append([x1, y1, x2, y2])
        ink = s.ink = max(0, ink - math.hypot(x2 - x1, y2 - y1))
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "navy", 4)
    ui.text(f"Ink left: {ink:.0f}", size=24)
    if ink == 0:
        ui.text("The pen is empty", color="bad")
