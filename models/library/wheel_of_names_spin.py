COLORS = ["tomato", "gold", "limegreen", "deepskyblue", "violet", "orange"]


def app(ui):
    ui.title("Wheel of names")
    s = ui.state
    text = ui.field("Names, one per line", "Ann\nBen\nCleo\nDan\nEva", lines=6)
    names = [name.strip() for name in text.splitlines() if name.strip()]
    if ui.button("Spin") and names:
        s.start, s.chosen = ui.time, random.randrange(len(names))
    turning = "start" in s and ui.time - s.start < 3
    c = ui.canvas(300, 300, background="white")
    if names:
        slice = 360 / len(names)
        chosen = s.get("chosen", 0) % len(names)
        rest = 3 - float(ui.time - s.start) if turning else 0
        turn = -slice * (chosen + 0.5) - 120 * rest**2
        for i, name in enumerate(names):
            c.pie(150, 150, 130, turn + i * slice, turn + (i + 1) * slice, COLORS[i % 6])
            middle = math.radians(turn + (i + 0.5) * slice)
            c.text(150 + 85 * math.cos(middle), 150 + 85 * math.sin(middle), name, align="center")
    c.poly([(270, 150), (298, 138), (298, 162)], color="black")
    if turning:
        ui.text("...", size=40, align="center")
    elif "chosen" in s and names:
        ui.text(f"{names[s.chosen % len(names)]} is chosen", size=40, bold=True, align="center")
    else:
        ui.text("Press Spin", size=40, align="center")
