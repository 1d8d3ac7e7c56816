BOXES = ["Strengths", "Weaknesses", "Opportunities", "Threats"]


def app(ui):
    ui.title("SWOT")
    points = ui.state.get("points", {box: [] for box in BOXES})
    with ui.row():
        box = ui.choice("Box", BOXES)
        point = ui.field("Point").strip()
        if ui.button("Add") and point:
            points[box].append(point)
            ui.clear("Point")
    with ui.grid(2):
        for name in BOXES:
            with ui.card(f"{name} ({len(points[name])})"):
                picked = ui.list(points[name], actions=["Delete"])
                if picked:
                    points[name].pop(picked.index)
