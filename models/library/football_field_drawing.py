def app(ui):
    ui.title("Football field")
    c = ui.canvas(525, 340, background="green")
    c.rect(10, 10, 505, 320, "green", outline="white")
    c.line(262, 10, 262, 330, "white", 2)
    c.circle(262, 170, 45, "green", outline="white")
    c.circle(262, 170, 3, "white")
    for left, width in [(10, 80), (10, 28), (435, 80), (487, 28)]:
        height = 200 if width == 80 else 90
        c.rect(left, 170 - height / 2, width, height, "green", outline="white")
    c.rect(4, 150, 6, 40, "white")
    c.rect(515, 150, 6, 40, "white")
    ui.text("105 x 68 m", color="muted")
