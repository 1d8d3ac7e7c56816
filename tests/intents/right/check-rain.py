def app(ui):
    ui.title("Snow")
    flakes = ui.state.get("flakes", [])
    count = ui.slider("Flakes", 5, 100, 20)
    while len(flakes) < count:
        flakes.append([random.random() * 400, random.random() * 300])
    del flakes[count:]
    c = ui.canvas(400, 300, background="black")
    for flake in flakes:
        flake[1] = (flake[1] + 40 * ui.dt) % 300
        c.circle(flake[0], flake[1], 3, "white")
