AREAS = "AABBBAAABBCADBECCDDECCDEE"
COLORS = {"A": "lightblue", "B": "wheat", "C": "lightgreen", "D": "pink", "E": "khaki"}


def app(ui):
    ui.title("Star battle")
    s = ui.state
    stars = s.get("stars", [])
    c = ui.canvas(300, 300, background="white")
    if c.clicked:
        place = min(4, int(c.clicked.y // 60)) * 5 + min(4, int(c.clicked.x // 60))
        if place in stars:
            stars.remove(place)
        else:
            stars.append(place)
    for place in range(25):
        c.rect(place % 5 * 60, place // 5 * 60, 59, 59, COLORS[AREAS[place]])
        if place in stars:
            c.text(place % 5 * 60 + 30, place // 5 * 60 + 30, "★", size=36, color="black", align="center")
    rows = len({star // 5 for star in stars})
    columns = len({star % 5 for star in stars})
    areas = len({AREAS[star] for star in stars})
    touching = any(a != b and abs(a % 5 - b % 5) < 2 and abs(a // 5 - b // 5) < 2 for a in stars for b in stars)
    ui.text(f"{len(stars)} {'star' if len(stars) == 1 else 'stars'}", size=28, bold=True)
    if touching:
        ui.text("Two stars touch", size=20, color="bad")
    elif len(stars) == rows == columns == areas == 5:
        ui.text("Solved!", size=28, color="good")
    elif min(rows, columns, areas) < len(stars):
        ui.text("Two stars in one row, column or area", size=20, color="bad")
    ui.text("One star in each row, column and coloured area, and no two may touch", color="muted")
    if ui.button("Clear"):
        s.stars = []
