def app(ui):
    ui.title("Two fractions")
    with ui.row():
        top1 = int(ui.number("Top 1", 2, min=0, max=20))
        bottom1 = int(ui.number("Bottom 1", 3, min=1, max=20))
    with ui.row():
        top2 = int(ui.number("Top 2", 3, min=0, max=20))
        bottom2 = int(ui.number("Bottom 2", 5, min=1, max=20))
    c = ui.canvas(400, 120)
    for y, top, bottom, color in [(10, top1, bottom1, "blue"), (65, top2, bottom2, "orange")]:
        width = 400 / bottom
        for part in range(bottom):
            c.rect(part * width, y, width - 2, 45, color if part < top else "gray")
    if top1 * bottom2 == top2 * bottom1:
        ui.text("Both are equal", size=32, bold=True)
    else:
        first = top1 * bottom2 > top2 * bottom1
        ui.text(f"{top1}/{bottom1} is larger" if first else f"{top2}/{bottom2} is larger", size=32, bold=True)
