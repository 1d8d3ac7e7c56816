NAMES = ["triangle", "square", "pentagon", "hexagon", "heptagon", "octagon"]


def app(ui):
    ui.title("Corners")
    s = ui.state
    corners = s.get("corners", 3)
    with ui.row():
        if ui.button("−"):
            s.corners = max(3, corners - 1)
        if ui.button("+"):
            s.corners = min(8, corners + 1)
    c = ui.canvas(300, 300)
    points = []
    for i in range(corners):
        angle = math.tau * i / corners
        points.append((150 + 120 * math.sin(angle), 150 - 120 * math.cos(angle)))
    c.poly(points, color="teal")
    ui.text(NAMES[corners - 3], size=24, align="center")
