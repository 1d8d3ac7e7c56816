def app(ui):
    ui.title("Plinko")
    s = ui.state
    bins = s.get("bins", [0] * 9)
    with ui.row():
        one, many, clear = ui.button("Drop 1"), ui.button("Drop 100"), ui.button("Clear")
    for ball in range(100 if many else 1 if one else 0):
        s.path = [random.randint(0, 1) for row in range(8)]
        bins[sum(s.path)] += 1
    if clear:
        bins[:] = [0] * 9
        s.path = []
    c = ui.canvas(300, 260, background="white")
    for row in range(8):
        for peg in range(row + 1):
            c.circle(150 + (2 * peg - row) * 16, 20 + row * 28, 4, "gray")
    x, y = 150, 6
    for step in s.get("path", []):
        c.line(x, y, x + (16 if step else -16), y + 28, "red", 3)
        x, y = x + (16 if step else -16), y + 28
    ui.text(f"Balls: {sum(bins)}", size=28, bold=True)
    ui.chart(bins, kind="bar", labels=[str(i) for i in range(1, 10)])
