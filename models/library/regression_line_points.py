def app(ui):
    ui.title("Best line")
    points = []
    for line in ui.field("Points (x y)", "1 2\n2 3\n3 5\n4 6", lines=6).splitlines():
        try:
            x, y = map(float, line.split())
            points.append((x, y))
        except ValueError:
            pass
    n = len(points)
    spread = sum(x * x for x, _ in points) * n - sum(x for x, _ in points) ** 2
    if spread <= 0:
        ui.text("Type at least two points with different x", color="muted")
        return
    mean_x, mean_y = sum(x for x, _ in points) / n, sum(y for _, y in points) / n
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / (spread / n)
    start = mean_y - slope * mean_x
    ui.text(f"y = {slope:.2f} x {'+' if start >= 0 else '-'} {abs(start):.2f}", size=36, bold=True)
    ui.chart(points, kind="scatter")
    at = ui.number("For x", 5.0)
    ui.text(f"y would be {slope * at + start:.2f}", size=24)
