def app(ui):
    ui.title("Scatter plot")
    points = ui.state.get("points", [])
    ui.chart(points, kind="scatter", x_label="x", y_label="y")
    with ui.row():
        x = ui.number("x", 0.0, step=0.5)
        y = ui.number("y", 0.0, step=0.5)
        if ui.button("Add point"):
            points.append([x, y])
        if ui.button("Remove last") and points:
            points.pop()
    ui.text(f"{len(points)} points")
    if len(points) > 1:
        mean_x = sum(p[0] for p in points) / len(points)
        mean_y = sum(p[1] for p in points) / len(points)
        ui.text(f"Mean: x {mean_x:.2f}, y {mean_y:.2f}")
        across = sum((p[0] - mean_x) ** 2 for p in points)
        if across > 0:
            slope = sum((p[0] - mean_x) * (p[1] - mean_y) for p in points) / across
            ui.text(f"Best line: y = {slope:.2f} x + {mean_y - slope * mean_x:.2f}", size=20)
