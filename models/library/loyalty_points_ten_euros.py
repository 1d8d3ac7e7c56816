def app(ui):
    ui.title("Loyalty points")
    points = ui.state.get("points", {})
    with ui.row():
        name = ui.field("Customer").strip()
        euros = ui.number("Euros", 20.0, min=0)
        if ui.button("Add") and name:
            points[name] = points.get(name, 0) + int(euros // 10)
            ui.clear("Customer")
    for name in sorted(points, key=lambda name: -points[name]):
        ui.text(f"{name}: {points[name]} {'point' if points[name] == 1 else 'points'}", size=20)
    if not points:
        ui.text("No customers yet", color="muted")
