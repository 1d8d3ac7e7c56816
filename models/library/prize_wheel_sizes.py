COLORS = ["tomato", "gold", "limegreen", "deepskyblue", "violet", "orange"]


def app(ui):
    ui.title("Prize wheel")
    s = ui.state
    text = ui.field("Prizes and sizes", "Sweets 5\nMug 2\nBook 1\nNothing 4", lines=5)
    parts = [line.strip().rpartition(" ") for line in text.splitlines()]
    sizes = {name: int(size) for name, space, size in parts if name and size.isdecimal() and int(size) > 0}
    total = sum(sizes.values())
    if ui.button("Spin") and sizes:
        s.start, s.stop = ui.time, random.uniform(0, 360)
    turning = "start" in s and ui.time - s.start < 3
    rest = 3 - float(ui.time - s.start) if turning else 0
    turn = -s.get("stop", 0) - 120 * rest**2
    c = ui.canvas(300, 300, background="white")
    begin, won = 0, ""
    for place, (name, size) in enumerate(sizes.items()):
        angle = 360 * size / total
        c.pie(150, 150, 130, turn + begin, turn + begin + angle, COLORS[place % 6])
        middle = math.radians(turn + begin + angle / 2)
        c.text(150 + 80 * math.cos(middle), 150 + 80 * math.sin(middle), name, align="center")
        if begin <= s.get("stop", 0) < begin + angle:
            won = name
        begin += angle
    c.poly([(270, 150), (298, 138), (298, 162)], color="black")
    if "start" in s and sizes:
        ui.text("..." if turning else f"You get: {won}", size=36, bold=True)
    else:
        ui.text("Press Spin", size=36)
