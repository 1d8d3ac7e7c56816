def press(lamps, place):
    x, y = place % 3, place // 3
    for a, b in [(x, y), (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]:
        if 0 <= a < 3 and 0 <= b < 3:
            lamps[b * 3 + a] = not lamps[b * 3 + a]


def app(ui):
    ui.title("Lights out")
    s = ui.state
    if ui.button("New game") or "lamps" not in s:
        s.lamps, s.presses = [False] * 9, 0
        for place in random.sample(range(9), 4):
            press(s.lamps, place)
    c = ui.canvas(300, 300, background="black")
    if c.clicked and any(s.lamps):
        press(s.lamps, min(2, int(c.clicked.y // 100)) * 3 + min(2, int(c.clicked.x // 100)))
        s.presses += 1
    for place, is_on in enumerate(s.lamps):
        c.circle(place % 3 * 100 + 50, place // 3 * 100 + 50, 40, "yellow" if is_on else "dimgray")
    lit = sum(s.lamps)
    ui.text(f"{lit} {'light is' if lit == 1 else 'lights are'} on", size=28, bold=True)
    ui.text(f"Presses: {s.presses}", size=20)
    if lit == 0:
        ui.text("All out, well done!", size=28, color="good")
