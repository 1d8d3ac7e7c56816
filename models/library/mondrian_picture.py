COLORS = ["white", "white", "white", "red", "blue", "yellow"]


def app(ui):
    ui.title("Mondrian")
    s = ui.state
    if ui.button("New") or "boxes" not in s:
        xs = [0, *sorted(random.sample(range(40, 380, 20), 3)), 400]
        ys = [0, *sorted(random.sample(range(40, 280, 20), 3)), 300]
        s.boxes = [[x1, y1, x2 - x1, y2 - y1, random.choice(COLORS)]
                   for x1, x2 in zip(xs, xs[1:]) for y1, y2 in zip(ys, ys[1:])]
        s.count = s.get("count", 0) + 1
    c = ui.canvas(400, 300)
    for x, y, w, h, color in s.boxes:
        c.rect(x, y, w, h, color, outline="black", width=6)
    ui.text(f"Picture {s.count}", color="muted")
