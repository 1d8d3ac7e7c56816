def app(ui):
    ui.title("Average")
    ui.state.setdefault("points", [])
    with ui.row():
        text = ui.field("New score")
        if ui.button("Add") and text:
            ui.state.points.append(float(text))
            ui.clear("New score")
    points = ui.state.points
    total = sum(points)
    count = len(points)
    if count > 2:
        total -= min(points)
        count -= 1
    if count:
        ui.text(f"{round(total / count, 1):g}", size=40)
    ui.list([f"{p:g} points" for p in points])
