def app(ui):
    ui.title("Snowman")
    s = ui.state
    balls = s.get("balls", 3)
    c = ui.canvas(300, 360, background="lightblue")
    y = 350
    for i in range(balls):
        r = 55 - i * 8
        y -= r
        c.circle(150, y, r, "white")
        middle = y
        y -= r
    c.circle(143, middle - 4, 3, "black")
    c.circle(157, middle - 4, 3, "black")
    c.circle(150, middle + 4, 4, "orange")
    ui.text(f"{balls} snowballs")
    with ui.row():
        if ui.button("Less"):
            s.balls = max(1, balls - 1)
        if ui.button("More"):
            s.balls = min(5, balls + 1)
