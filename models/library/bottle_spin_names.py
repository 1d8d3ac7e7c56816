def app(ui):
    ui.title("Spin the bottle")
    s = ui.state
    text = ui.field("Names with commas", "Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if ui.button("Spin") and names:
        s.start, s.begin, s.turn = ui.time, s.get("angle", 0) % 360, random.randint(1080, 1800)
    done = 1.0
    if "start" in s:
        done = min(1.0, float(ui.time - s.start) / 3) if ui.time - s.start < 3 else 1.0
        s.angle = s.begin + s.turn * (1 - (1 - done) ** 2)
    c = ui.canvas(300, 300, background="beige")
    for i, name in enumerate(names):
        way = math.radians(360 * i / len(names))
        c.text(150 + 120 * math.cos(way), 150 + 120 * math.sin(way), name, align="center")
    with c.push():
        c.translate(150, 150)
        c.rotate(s.get("angle", 0))
        c.rect(-70, -14, 90, 28, "green", radius=8)
        c.rect(20, -6, 50, 12, "green")
    if "start" in s and names:
        near = round(s.angle / 360 * len(names)) % len(names)
        ui.text(names[near] if done == 1 else "It turns ...", size=40, bold=True, align="center")
    else:
        ui.text("Who will it be?", size=40, align="center")
