def app(ui):
    ui.title("Areas")
    s = ui.state
    red, blue = s.get("red", [[0, 0]]), s.get("blue", [[3, 3]])
    turn = s.get("turn", "Red")
    mine, other = (red, "Blue") if turn == "Red" else (blue, "Red")
    c = ui.canvas(320, 320)
    if c.clicked:
        x, y = int(c.mouse.x // 80), int(c.mouse.y // 80)
        near = any(abs(x - a) + abs(y - b) == 1 for a, b in mine)
        if near and [x, y] not in red + blue:
            mine.append([x, y])
            s.turn = other
        else:
            ui.notify("Only a free square beside your own")
    for x in range(4):
        for y in range(4):
            color = "red" if [x, y] in red else "blue" if [x, y] in blue else "white"
            c.rect(x * 80, y * 80, 80, 80, color, outline="gray")
    ui.text(f"Red {len(red)} : {len(blue)} Blue", size=24)
    ui.text(f"{turn} to move")
    with ui.row():
        if ui.button("Pass"):
            s.turn = other
        if ui.button("New board"):
            s.red, s.blue, s.turn = [[0, 0]], [[3, 3]], "Red"
