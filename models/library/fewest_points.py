def app(ui):
    ui.title("Few points")
    total = ui.state.get("total", {"Ron": 0, "Sia": 0, "Tess": 0})
    with ui.row():
        points = {name: int(ui.number(f"Points of {name}", 0, min=0)) for name in total}
    if ui.button("Enter round"):
        for name in total:
            total[name] += points[name]
    for name in total:
        ui.text(f"{name}: {total[name]}" + (", out" if total[name] >= 50 else ""), size=24)
    ui.text(f"Best: {min(total, key=total.get)}", bold=True)
