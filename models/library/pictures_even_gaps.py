def app(ui):
    ui.title("Pictures on a wall")
    wall = ui.number("Wall (cm)", 300, min=10)
    width = ui.number("Each picture (cm)", 50, min=1)
    count = int(ui.number("Pictures", 3, min=1, max=10))
    gap = (wall - count * width) / (count + 1)
    if gap < 0:
        ui.text("They don't fit", size=28, color="bad")
        return
    ui.text(f"Gap: {gap:.1f} cm", size=36, bold=True)
    c = ui.canvas(400, 100)
    c.rect(0, 0, 400, 100, "gray")
    for place in range(count):
        left = gap + place * (width + gap)
        c.rect(left * 400 / wall, 25, width * 400 / wall, 50, "gold")
        ui.text(f"Picture {place + 1} begins at {left:.1f} cm")
