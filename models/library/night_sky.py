import random


def app(ui):
    ui.title("Night sky")
    s = ui.state
    stars = ui.slider("Stars", 0, 100, 30)
    if ui.button("New sky") or "sky" not in s:
        s.sky = [[random.randrange(400), random.randrange(300)] for i in range(100)]
    c = ui.canvas(400, 300, background="black")
    for x, y in s.sky[:stars]:
        c.circle(x, y, 2, "white")
    ui.text(f"{stars} stars")
