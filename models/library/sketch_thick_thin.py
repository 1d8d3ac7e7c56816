def app(ui):
    ui.title("Sketch")
    s = ui.state
    pieces = s.get("pieces", [])
    width = ui.choice("Line", ["thin", "thick"])
    if ui.button("Clear"):
        pieces = s.pieces = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        pieces.append([*c.drag, 2 if width == "thin" else 10])
    for x1, y1, x2, y2, wide in pieces:
        c.line(x1, y1, x2, y2, "black", wide)
    ui.text(f"Pieces: {len(pieces)}")
