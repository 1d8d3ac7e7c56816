def app(ui):
    ui.title("Stableford")
    s = ui.state
    holes = s.get("holes", [])
    with ui.row():
        par = ui.number("Par", 4, min=3, max=5)
        strokes = ui.number("Strokes", 4, min=1)
    with ui.row():
        if ui.button("Add hole"):
            holes.append([par, strokes, max(0, 2 + par - strokes)])
        if ui.button("New round"):
            holes.clear()
    ui.text(f"{sum(points for par, strokes, points in holes)} points", size=40, bold=True)
    ui.text(f"after {len(holes)} hole{'' if len(holes) == 1 else 's'}")
    ui.table([[number + 1, *hole] for number, hole in enumerate(holes)], header=["Hole", "Par", "Strokes", "Points"])
