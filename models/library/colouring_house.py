PARTS = {
    "Sky": (0, 0, 400, 300),
    "Meadow": (0, 240, 400, 60),
    "Wall": (100, 130, 200, 130),
    "Roof": (80, 90, 240, 40),
    "Door": (190, 180, 45, 80),
    "Window": (120, 155, 45, 45),
}


def app(ui):
    ui.title("Colouring picture")
    colors = ui.state.get("colors", {})
    color = ui.choice("Colour", ["red", "yellow", "green", "skyblue", "brown", "pink"])
    c = ui.canvas(400, 300)
    if c.clicked:
        x, y = c.clicked
        for part, (left, top, wide, high) in PARTS.items():
            if left <= x <= left + wide and top <= y <= top + high:
                hit = part
        colors[hit] = color
    for part, (left, top, wide, high) in PARTS.items():
        c.rect(left, top, wide, high, colors.get(part, "white"), outline="black", width=2)
    ui.text(f"{len(colors)} of {len(PARTS)} parts coloured", size=20)
    if ui.button("New picture"):
        colors.clear()
