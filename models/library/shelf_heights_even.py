def app(ui):
    ui.title("Shelves")
    height = ui.number("Height of the wall (cm)", 240, min=10)
    count = int(ui.number("Shelves", 5, min=1, max=12))
    first = ui.number("Lowest one at (cm)", 30, min=0)
    free = ui.number("Free above the highest (cm)", 30, min=0)
    if height - first - free <= 0:
        ui.text("Too little room", size=24, color="bad")
        return
    gap = (height - first - free) / max(1, count - 1)
    for place in reversed(range(count)):
        ui.text(f"Shelf {place + 1}: {first + place * gap:.1f} cm", size=20)
    if count > 1:
        ui.text(f"Gap: {gap:.1f} cm", size=28, bold=True)
