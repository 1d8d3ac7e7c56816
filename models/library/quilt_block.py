COLORS = ["white", "red", "navy"]


def app(ui):
    ui.title("Quilt")
    s = ui.state
    block = s.get("block", [0] * 16)
    c = ui.canvas(240, 240)
    if c.clicked:
        place = int(c.mouse.y // 60) * 4 + int(c.mouse.x // 60)
        if place < 16:
            block[place] = (block[place] + 1) % 3
    if ui.button("Clear"):
        block = s.block = [0] * 16
    for i, color in enumerate(block):
        c.rect(i % 4 * 60, i // 4 * 60, 60, 60, COLORS[color], outline="gray")
    count = sum(color > 0 for color in block)
    ui.text(f"{count} coloured square{'' if count == 1 else 's'} in a block")
    blanket = ui.canvas(320, 320)
    for x in range(16):
        for y in range(16):
            blanket.rect(x * 20, y * 20, 20, 20, COLORS[block[y % 4 * 4 + x % 4]])
