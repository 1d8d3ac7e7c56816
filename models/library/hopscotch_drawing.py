BOXES = [(1, 0), (1, 1), (1, 2), (0.5, 3), (1.5, 3), (1, 4), (0.5, 5), (1.5, 5), (1, 6), (1, 7)]
COLORS = ["tomato", "orange", "gold", "lightgreen", "skyblue"]


def app(ui):
    ui.title("Hopscotch")
    s = ui.state
    stone = s.get("stone", 0)
    if ui.button("Next number"):
        stone = s.stone = (stone + 1) % 10
    c = ui.canvas(180, 490)
    for place, (column, row) in enumerate(BOXES):
        x, y = column * 60, 425 - row * 60
        c.rect(x, y, 58, 58, COLORS[place % 5])
        c.text(x + 29, y + 29, place + 1, size=24, color="black", align="center")
        if place == stone:
            c.circle(x + 48, y + 10, 7, "gray")
    ui.text(f"The stone lies on {stone + 1}", size=20)
