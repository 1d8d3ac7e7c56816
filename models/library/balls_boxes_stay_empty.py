def app(ui):
    ui.title("Balls in boxes")
    s = ui.state
    with ui.row():
        balls = int(ui.number("Balls", 20, min=1, max=500))
        boxes = int(ui.number("Boxes", 10, min=1, max=40))
    if ui.button("Throw") or "counts" not in s:
        s.counts = [0] * boxes
        for i in range(balls):
            s.counts[random.randrange(boxes)] += 1
    empty, total = s.counts.count(0), sum(s.counts)
    ui.chart(s.counts, kind="bar", labels=[str(box) for box in range(1, len(s.counts) + 1)])
    ui.text(f"{empty} {'box is' if empty == 1 else 'boxes are'} empty", size=36, bold=True)
    ui.text(f"The fullest has {max(s.counts)}")
    ui.text(f"{total} {'ball' if total == 1 else 'balls'} in {len(s.counts)} boxes", color="muted")
