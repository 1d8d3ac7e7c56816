COLORS = ["tomato", "gold", "teal", "navy", "hotpink", "orange", "skyblue", "purple"]


def app(ui):
    ui.title("Circles")
    s = ui.state
    count = int(ui.slider("Circles", 1, 100, 30))
    if ui.button("New picture") or "circles" not in s:
        s.circles = [
            [random.randint(0, 400), random.randint(0, 300), random.randint(5, 60), random.choice(COLORS)]
            for i in range(count)
        ]
        s.number = s.get("number", 0) + 1
    c = ui.canvas(400, 300, background="ivory")
    for x, y, r, color in s.circles:
        c.circle(x, y, r, color)
    ui.text(f"Picture {s.number}")
    ui.text(f"{len(s.circles)} {'circle' if len(s.circles) == 1 else 'circles'}", color="muted")
