def app(ui):
    ui.title("Army list")
    units = ui.state.get("units", [])
    with ui.row():
        name = ui.field("Unit").strip()
        points = int(ui.number("Points each", 90, min=0, step=5))
        count = int(ui.number("How many", 1, min=1))
        if ui.button("Add") and name:
            units.append([name, points, count])
            ui.clear("Unit")
    picked = ui.list([f"{count} x {name}: {points * count}" for name, points, count in units], actions=["Delete"])
    if picked:
        units.pop(picked.index)
    left = 1000 - sum(points * count for _, points, count in units)
    ui.text(f"{1000 - left} of 1000 points", size=32, bold=True)
    ui.progress(min(1, (1000 - left) / 1000))
    ui.text(f"{left} left" if left >= 0 else f"{-left} too many", color="good" if left >= 0 else "bad")
