def app(ui):
    ui.title("One to ten")
    s = ui.state
    if ui.button("New circles") or "places" not in s:
        grid = [[40 + x * 64, 40 + y * 72] for x in range(6) for y in range(4)]
        s.places, s.next, s.start, s.mistakes = random.sample(grid, 10), 1, ui.time, 0
    c = ui.canvas(400, 300, background="white")
    if c.clicked and s.next <= 10:
        number = min(range(10), key=lambda i: math.dist(s.places[i], c.clicked)) + 1
        if math.dist(s.places[number - 1], c.clicked) < 30 and number >= s.next:
            if number == s.next:
                s.next += 1
                s.end = ui.time
            else:
                s.mistakes += 1
    for i, (x, y) in enumerate(s.places):
        if i + 1 >= s.next:
            c.circle(x, y, 26, "dodgerblue")
            c.text(x, y, i + 1, size=24, color="white", align="center")
    seconds = (s.end if s.next > 10 else ui.time) - s.start
    ui.text(f"{int(seconds)} s", size=40, bold=True)
    ui.text("Done!" if s.next > 10 else f"Next: {s.next}", size=28)
    ui.text(f"Wrong clicks: {s.mistakes}")
