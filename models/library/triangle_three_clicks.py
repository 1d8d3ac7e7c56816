def app(ui):
    ui.title("Triangle")
    s = ui.state
    corners = s.get("corners", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        if len(corners) == 3:
            corners = s.corners = []
        corners.append([c.clicked[0], c.clicked[1]])
    if len(corners) == 3:
        c.poly(corners, "orange")
    for x, y in corners:
        c.circle(x, y, 5, "black")
    ui.text(f"Missing: {3 - len(corners)}", size=20)
