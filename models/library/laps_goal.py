def app(ui):
    ui.title("Swimming")
    s = ui.state
    lanes = s.get("lanes", 0)
    goal = ui.number("Goal in metres", 1000, min=25, step=25)
    with ui.row():
        if ui.button("Lane"):
            if lanes == 0:
                s.start = ui.time
            lanes += 1
        if ui.button("Undo"):
            lanes = max(0, lanes - 1)
        if ui.button("New swim"):
            lanes = 0
    s.lanes = lanes
    passed = int(ui.time - s.start) if lanes else 0
    ui.text(f"{lanes * 25} m", size=56, bold=True, align="center")
    ui.text(f"{max(0, goal - lanes * 25):g} m left", align="center")
    ui.text(f"{passed // 60}:{passed % 60:02d}", size=32, align="center")
