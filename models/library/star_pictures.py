STARS = {
    "Big Dipper": [(40, 70), (110, 95), (160, 120), (215, 140), (225, 205), (330, 195), (320, 125)],
    "Cassiopeia": [(50, 110), (120, 180), (190, 110), (260, 190), (330, 90)],
    "Orion": [(130, 60), (250, 75), (210, 150), (190, 158), (170, 166), (140, 250), (270, 240)],
}
LINES = {
    "Big Dipper": [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 3)],
    "Cassiopeia": [(0, 1), (1, 2), (2, 3), (3, 4)],
    "Orion": [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (4, 5), (5, 6), (6, 2)],
}


def app(ui):
    ui.title("Constellations")
    name = ui.choice("Constellation", list(STARS))
    stars = STARS[name]
    c = ui.canvas(380, 300, background="black")
    if ui.switch("Lines", True):
        for a, b in LINES[name]:
            c.line(*stars[a], *stars[b], "steelblue", 2)
    for x, y in stars:
        c.circle(x, y, 5, "white")
    ui.text(f"{name}: {len(stars)} stars", size=24)
