def app(ui):
    ui.title("Mow the lawn")
    s = ui.state
    mown = s.get("mown", [[0, 0]])
    x, y = s.get("at", [0, 0])
    for key, right, down in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(key):
            x, y = min(max(x + right, 0), 5), min(max(y + down, 0), 5)
    s.at = [x, y]
    if [x, y] not in mown:
        mown.append([x, y])
    c = ui.canvas(300, 300)
    for column in range(6):
        for row in range(6):
            c.rect(column * 50, row * 50, 48, 48, "lightgreen" if [column, row] in mown else "darkgreen")
    c.circle(x * 50 + 24, y * 50 + 24, 16, "red")
    ui.text(f"{len(mown)} of 36 mown", size=24, bold=True)
    if len(mown) == 36:
        ui.text("All mown", size=28, color="good")
    if ui.button("Let it grow"):
        s.mown, s.at = [[0, 0]], [0, 0]
