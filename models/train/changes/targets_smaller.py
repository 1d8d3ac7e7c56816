import random


def app(ui):
    ui.title("Targets")
    s = ui.state
    hits = s.get("hits", 0)
    missed = s.get("missed", 0)
    x = s.get("x", 200)
    y = s.get("y", 150)
    c = ui.canvas(400, 300, background="#20303f")
    if c.clicked and hits < 5:
        if abs(c.mouse.x - x) < 15 and abs(c.mouse.y - y) < 15:
            if hits == 0:
                s.start = ui.time
            s.hits = hits = hits + 1
            s.x, s.y = random.randint(30, 370), random.randint(30, 270)
            s.seconds = ui.time - s.start
        elif hits > 0:
            s.missed = missed + 1
    if hits < 5:
        c.circle(s.get("x", 200), s.get("y", 150), 15, "red")
        c.circle(s.get("x", 200), s.get("y", 150), 6, "white")
    ui.text(f"Hits: {hits} of 5   Missed: {s.get('missed', 0)}", size=20, align="center")
    if hits == 5:
        ui.text(f"Ready after {s.seconds:.1f} seconds", size=24, color="good", align="center")
    if ui.button("Start over"):
        s.hits, s.missed, s.x, s.y = 0, 0, 200, 150
