ASKED = ["leaf", "root", "flower", "stem"]


def part_at(x, y):
    if math.dist((x, y), (150, 60)) < 40:
        return "flower"
    if math.dist((x, y), (195, 160)) < 32:
        return "leaf"
    if y > 230:
        return "root"
    return "stem" if abs(x - 150) < 15 and y > 95 else ""


def app(ui):
    ui.title("Parts of a plant")
    s = ui.state
    place = s.get("place", 0)
    c = ui.canvas(300, 320, background="skyblue")
    if c.clicked and place < 4 and part_at(*c.clicked):
        if part_at(*c.clicked) == ASKED[place]:
            place = s.place = place + 1
        else:
            s.wrong = s.get("wrong", 0) + 1
    c.rect(0, 230, 300, 90, "brown")
    for x in [110, 150, 190]:
        c.line(150, 230, x, 300, "wheat", 6)
    c.line(150, 95, 150, 230, "green", 12)
    c.circle(195, 160, 28, "limegreen")
    c.circle(150, 60, 38, "hotpink")
    c.circle(150, 60, 15, "yellow")
    ui.text(f"Click on the {ASKED[place]}" if place < 4 else "All four found!", size=32, bold=True)
    ui.text(f"Wrong clicks: {s.get('wrong', 0)}")
    if ui.button("Again"):
        s.place, s.wrong = 0, 0
