def app(ui):
    ui.title("Knitting chart")
    stitches = ui.state.get("stitches", {})
    wool = ui.choice("Wool", ["red", "blue", "green", "none"])
    c = ui.canvas(400, 320, background="white")
    if c.drag:
        x, y = c.drag[2:]
        if 0 <= x < 400 and 0 <= y < 320:
            stitches[f"{int(x // 40)},{int(y // 40)}"] = wool
    for y in range(8):
        for x in range(10):
            color = stitches.get(f"{x},{y}", "none")
            c.rect(x * 40, y * 40, 38, 38, "beige" if color == "none" else color)
    with ui.row():
        for color in ["red", "blue", "green"]:
            ui.text(f"{color}: {list(stitches.values()).count(color)}", size=20)
