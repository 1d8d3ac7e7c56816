PICTURE = ["33133", "31113", "11111", "32223", "32423"]
COLORS = {"1": "red", "2": "yellow", "3": "blue", "4": "brown"}


def app(ui):
    ui.title("Colour by numbers")
    done = ui.state.get("done", [])
    chosen = ui.choice("Colour", [f"{number} {color}" for number, color in COLORS.items()])
    c = ui.canvas(300, 300)
    if c.clicked:
        x, y = [min(4, int(place // 60)) for place in c.clicked]
        if PICTURE[y][x] == chosen[0] and [x, y] not in done:
            done.append([x, y])
    for y, row in enumerate(PICTURE):
        for x, number in enumerate(row):
            if [x, y] in done:
                c.rect(x * 60, y * 60, 58, 58, COLORS[number])
            else:
                c.rect(x * 60, y * 60, 58, 58, "white")
                c.text(x * 60 + 29, y * 60 + 29, number, size=24, color="black", align="center")
    left = 25 - len(done)
    ui.text(f"{left} {'square' if left == 1 else 'squares'} left" if left else "The picture is ready!", size=28)
    if ui.button("From the beginning"):
        done.clear()
