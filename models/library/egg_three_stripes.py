COLORS = ["pink", "yellow", "blue", "green", "purple"]


def app(ui):
    ui.title("Easter egg")
    with ui.row():
        top = ui.choice("Top", COLORS, "pink")
        middle = ui.choice("Middle", COLORS, "yellow")
        bottom = ui.choice("Bottom", COLORS, "blue")
    c = ui.canvas(260, 300, background="lightgreen")
    for y in range(-120, 121, 2):
        color = top if y < -40 else middle if y < 40 else bottom
        half = 90 * math.sqrt(1 - (y / 121) ** 2)
        c.line(130 - half, 150 + y, 130 + half, 150 + y, color, 3)
    ui.text(f"Top {top}, middle {middle}, bottom {bottom}")
