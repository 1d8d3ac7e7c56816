def app(ui):
    ui.title("Pizza")
    slices = ui.slider("Slices", 4, 12, 8)
    gone = min(ui.slider("Gone", 0, 12, 2), slices)
    c = ui.canvas(260, 260)
    step = math.tau / slices
    for i in range(slices - gone):
        points = [(130, 130)]
        for k in range(9):
            angle = step * (i + k / 8)
            points.append((130 + 120 * math.cos(angle), 130 + 120 * math.sin(angle)))
        c.poly(points, color="orange", outline="brown")
    ui.text(f"{slices - gone} left, {gone / slices * 100:.0f}% eaten", size=28)
