def app(ui):
    ui.title("Archery")
    arrows = ui.state.get("arrows", [])
    c = ui.canvas(300, 300)
    if c.clicked and len(arrows) < 3:
        arrows.append([c.mouse.x, c.mouse.y])
    for radius, color in [(100, "blue"), (60, "red"), (20, "gold")]:
        c.circle(150, 150, radius, color)
    points = 0
    for x, y in arrows:
        c.circle(x, y, 4, "black")
        distance = math.hypot(x - 150, y - 150)
        points += 10 if distance <= 20 else 5 if distance <= 60 else 1 if distance <= 100 else 0
    ui.text(f"Points: {points}", size=28, bold=True)
    ui.text(f"Arrows left: {3 - len(arrows)}")
    if ui.button("New arrows"):
        arrows.clear()
