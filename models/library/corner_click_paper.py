STEP = 40


def app(ui):
    ui.title("Graph paper")
    s = ui.state
    lines = s.get("lines", [])
    if ui.button("Undo") and lines:
        lines.pop()
    c = ui.canvas(400, 320, background="white")
    for x in range(0, 401, STEP):
        c.line(x, 0, x, 320, "lightblue", 1)
    for y in range(0, 321, STEP):
        c.line(0, y, 400, y, "lightblue", 1)
    if c.clicked:
        corner = [round(place / STEP) * STEP for place in c.clicked]
        first, s.first = s.get("first"), None
        if not first:
            s.first = corner
        elif corner != first:
            lines.append([*first, *corner])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "blue", 4)
    if s.get("first"):
        c.circle(*s.first, 6, "red")
    ui.text("Click the second corner" if s.get("first") else "Click a corner", color="muted")
    ui.text(f"Lines: {len(lines)}", size=20)
