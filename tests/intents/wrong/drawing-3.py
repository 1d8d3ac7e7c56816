def app(ui):
    ui.title("Pixels")
    taps = ui.state.get("taps", [])
    ui.button("red")
    ui.button("blue")
    c = ui.canvas(400, 400)
    if c.clicked:
        taps.append(list(c.clicked))
    c.rect(0, 0, 400, 400, "white")
    for x, y in taps:
        for side in range(8):
            c.rect(x, y, 9 + side, 9, "black")
    ui.button("Undo")
    ui.button("Clear")
    ui.text(len(taps))
