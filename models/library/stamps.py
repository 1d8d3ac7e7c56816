def app(ui):
    ui.title("Stamps")
    stamps = ui.state.get("stamps", [])
    shape = ui.choice("Shape", ["circle", "square", "triangle"])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        x, y = c.clicked
        stamps.append([shape, x, y])
    for kind, x, y in stamps:
        if kind == "circle":
            c.circle(x, y, 20, "red")
        elif kind == "square":
            c.rect(x - 20, y - 20, 40, 40, "blue")
        else:
            c.poly([(x, y - 22), (x - 22, y + 18), (x + 22, y + 18)], color="green")
    ui.text(f"Stamps: {len(stamps)}")
    with ui.row():
        if ui.button("Undo") and stamps:
            stamps.pop()
        if ui.button("Clear"):
            stamps.clear()
