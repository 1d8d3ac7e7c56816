def app(ui):
    ui.title("Field names")
    s = ui.state
    c = ui.canvas(320, 320)
    if c.clicked:
        x, y = c.clicked
        s.x, s.y = min(7, int(x // 40)), min(7, int(y // 40))
    for y in range(8):
        for x in range(8):
            color = "ivory" if (x + y) % 2 == 0 else "brown"
            if (s.get("x"), s.get("y")) == (x, y):
                color = "orange"
            c.rect(x * 40, y * 40, 40, 40, color)
    ui.text(f"{'abcdefgh'[s.x]}{8 - s.y}" if "x" in s else "Click a field", size=36)
