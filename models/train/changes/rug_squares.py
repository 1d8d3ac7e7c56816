COLORS = ["red", "white", "blue"]


def app(ui):
    ui.title("Rug")
    pattern = ui.choice("Pattern", ["Stripes", "Columns", "Circles", "Squares"])
    c = ui.canvas(300, 210)
    c.rect(0, 0, 300, 210, "gray")
    for i, color in enumerate(COLORS):
        if pattern == "Stripes":
            c.rect(0, i * 70, 300, 70, color)
        elif pattern == "Columns":
            c.rect(i * 100, 0, 100, 210, color)
        elif pattern == "Squares":
            c.rect(60 + i * 30, 15 + i * 30, 180 - i * 60, 180 - i * 60, color)
        else:
            c.circle(50 + i * 100, 105, 40, color)
    ui.text(pattern, size=20, align="center")
