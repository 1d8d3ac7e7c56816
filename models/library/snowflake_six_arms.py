def app(ui):
    ui.title("Snowflake")
    length = ui.slider("Arm length", 60, 180, 150)
    twigs = ui.slider("Twigs", 0, 8, 4)
    size = ui.slider("Twig length", 10, 60, 35)
    c = ui.canvas(400, 400, background="navy")
    for arm in range(6):
        c.push()
        c.translate(200, 200)
        c.rotate(60 * arm)
        c.line(0, 0, length, 0, "white", 4)
        for i in range(1, twigs + 1):
            x = length * i / (twigs + 1)
            c.line(x, 0, x + size / 2, size * 0.87, "white", 3)
            c.line(x, 0, x + size / 2, -size * 0.87, "white", 3)
        c.pop()
    ui.text(f"6 arms with {twigs} pairs of twigs" if twigs != 1 else "6 arms with 1 pair of twigs", size=20)
