FURNITURE = {"Bed": (90, 60, "blue"), "Table": (50, 40, "orange"), "Wardrobe": (70, 25, "brown"), "Chair": (20, 20, "green")}


def app(ui):
    ui.title("My room")
    placed = ui.state.get("placed", [])
    name = ui.choice("Furniture", list(FURNITURE))
    turned = ui.checkbox("Turned", False)
    c = ui.canvas(400, 300)
    c.rect(0, 0, 400, 300, "white")
    if c.clicked:
        wide, high, color = FURNITURE[name]
        if turned:
            wide, high = high, wide
        x, y = c.clicked
        placed.append([name, x - wide / 2, y - high / 2, wide, high, color])
    for name, x, y, wide, high, color in placed:
        c.rect(x, y, wide, high, color)
        c.text(x + wide / 2, y + high / 2, name, size=12, color="black", align="center")
    with ui.row():
        if ui.button("Undo") and placed:
            placed.pop()
        if ui.button("Empty room"):
            placed.clear()
    ui.text(f"{len(placed)} {'piece' if len(placed) == 1 else 'pieces'}")
