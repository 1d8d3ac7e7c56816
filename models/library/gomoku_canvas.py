def app(ui):
    ui.title("Stones")
    s = ui.state
    stones = s.get("stones", [])
    c = ui.canvas(300, 300, background="burlywood")
    if c.clicked:
        place = [int(c.mouse.x // 50), int(c.mouse.y // 50)]
        if place not in stones:
            stones.append(place)
    for i in range(7):
        c.line(i * 50, 0, i * 50, 300, "black", 1)
        c.line(0, i * 50, 300, i * 50, "black", 1)
    for number, (column, row) in enumerate(stones):
        c.circle(column * 50 + 25, row * 50 + 25, 20, "white" if number % 2 else "black")
    ui.text("White to move" if len(stones) % 2 else "Black to move", size=20)
    ui.text(f"Stones: {len(stones)}", color="muted")
    if ui.button("Clear board"):
        stones.clear()
