RINGS = [("blue", 90, 90), ("black", 200, 90), ("red", 310, 90), ("yellow", 145, 140), ("green", 255, 140)]


def app(ui):
    ui.title("Olympic rings")
    c = ui.canvas(400, 230, background="white")
    for color, x, y in RINGS:
        c.circle(x, y, 50, outline=color, width=9)
    ui.text("Above: " + ", ".join(color for color, x, y in RINGS[:3]), size=20)
    ui.text("Below: " + ", ".join(color for color, x, y in RINGS[3:]), size=20)
