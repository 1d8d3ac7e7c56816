def app(ui):
    ui.title("Sunflower")
    seeds = ui.slider("Seeds", 10, 400, 200)
    angle = ui.number("Angle", 137.5, min=0, max=360, step=0.5)
    c = ui.canvas(400, 400, background="black")
    for i in range(seeds):
        turn = math.radians(angle * i)
        far = 9 * math.sqrt(i)
        c.circle(200 + far * math.cos(turn), 200 + far * math.sin(turn), 5, "gold")
    ui.text(f"{seeds} seeds, each turned by {angle:g}°", size=20)
