import random


def app(ui):
    ui.title("Snow")
    flakes = ui.state.get("flakes", [])
    with ui.row():
        wind = ui.slider("Wind", -100, 100, 0)
        count = ui.slider("Flakes", 10, 200, 80)
    while len(flakes) < count:
        flakes.append([random.random() * 400, random.random() * 300, random.uniform(30, 80)])
    while len(flakes) > count:
        flakes.pop()
    c = ui.canvas(400, 300, background="#1b2a49")
    c.rect(0, 270, 400, 30, "white")
    c.rect(150, 190, 100, 80, "brown")
    c.poly([(135, 190), (200, 140), (265, 190)], color="darkred")
    dt = 0 if ui.switch("Pause", False) else ui.dt
    for flake in flakes:
        flake[0] = (flake[0] + wind * dt) % 400
        flake[1] = (flake[1] + flake[2] * dt) % 300
        c.circle(flake[0], flake[1], 2, "white")
    ui.text(f"Wind: {wind}", color="muted")
