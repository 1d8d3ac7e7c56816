def app(ui):
    ui.title("Connect the dots")
    s = ui.state
    dots = s.get("dots", [])
    with ui.row():
        if ui.button("Undo") and dots:
            dots.pop()
        if ui.button("Clear"):
            dots = s.dots = []
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        dots.append([c.mouse.x, c.mouse.y])
    if len(dots) > 1:
        c.lines(dots, color="blue", width=3)
    for i, (x, y) in enumerate(dots, 1):
        c.circle(x, y, 5, "red")
        c.text(x + 8, y - 18, str(i), size=14, color="black")
    ui.text(f"{len(dots)} dot{'' if len(dots) == 1 else 's'}", size=20)
