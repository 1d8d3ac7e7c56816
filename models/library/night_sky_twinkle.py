def app(ui):
    ui.title("Stars")
    s = ui.state
    count = ui.slider("Stars", 10, 100, 40)
    if "sky" not in s:
        s.sky = [[random.randint(5, 395), random.randint(5, 255), True] for _ in range(100)]
    if ui.every(0.5):
        for star in random.sample(s.sky, 20):
            star[2] = not star[2]
    c = ui.canvas(400, 260, background="midnightblue")
    for x, y, bright in s.sky[:count]:
        c.circle(x, y, 3 if bright else 1, "white" if bright else "gray")
    ui.text(f"{sum(star[2] for star in s.sky[:count])} of {count} shine brightly", color="muted")
