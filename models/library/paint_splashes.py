COLORS = ["red", "orange", "yellow", "lime", "skyblue", "blue", "purple", "hotpink"]


def app(ui):
    ui.title("Splashes")
    splashes = ui.state.get("splashes", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        x, y = c.clicked
        splashes.append([x, y, random.randint(10, 45), random.choice(COLORS)])
    for x, y, size, color in splashes:
        c.circle(x, y, size, color)
        c.circle(x + size, y - size, size / 4, color)
        c.circle(x - size, y + size / 2, size / 5, color)
    ui.text(f"Splashes: {len(splashes)}", size=20)
    if ui.button("New sheet"):
        splashes.clear()
