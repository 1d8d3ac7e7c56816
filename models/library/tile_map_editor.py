TILES = {"Grass": "forestgreen", "Road": "gray", "Water": "dodgerblue", "House": "firebrick"}


def app(ui):
    ui.title("Map editor")
    tiles = ui.state.get("tiles", ["Grass"] * 80)
    tile = ui.choice("Tile", ["Road", "Water", "House", "Grass"])
    c = ui.canvas(400, 320)
    if c.drag:
        x, y = c.drag[2:]
        if 0 <= x < 400 and 0 <= y < 320:
            tiles[int(y // 40) * 10 + int(x // 40)] = tile
    for place, name in enumerate(tiles):
        x, y = place % 10 * 40, place // 10 * 40
        c.rect(x, y, 39, 39, TILES[name])
        if name == "House":
            c.poly([(x + 4, y + 20), (x + 20, y + 4), (x + 36, y + 20)], color="white")
    ui.text(", ".join(f"{name}: {tiles.count(name)}" for name in TILES), size=20)
    if ui.button("Empty map"):
        ui.state.tiles = ["Grass"] * 80
