def app(ui):
    ui.title("Line chart")
    values = []
    for word in ui.field("Numbers", placeholder="3 8 5").replace(",", " ").split():
        try:
            values.append(float(word))
        except ValueError:
            pass
    if not values:
        ui.text("Type some numbers", color="muted")
    else:
        low, high = min(values), max(values)
        points = []
        for i, value in enumerate(values):
            points.append((20 + i * 360 / max(1, len(values) - 1), 180 - (value - low) * 160 / max(1, high - low)))
        c = ui.canvas(400, 200, background="white")
        if len(points) > 1:
            c.line(points, color="blue", width=2)
        for x, y in points:
            c.circle(x, y, 5, "red")
        ui.text(f"Highest: {high:g}, lowest: {low:g}", size=20)
