def app(ui):
    ui.title("Dots")
    dots = ui.state.get("dots", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        dots.append(c.clicked)
    for number, (x, y) in enumerate(dots, start=1):
        c.circle(x, y, 14, "blue")
        c.text(x, y, number, color="white", align="center")
    ui.text(f"{len(dots)} dots" if dots else "Click on the canvas", color="muted")
    if ui.button("Undo") and dots:
        dots.pop()
