def app(ui):
    ui.title("Scores")
    scores = ui.state.get("scores", [])
    with ui.row():
        name = ui.field("Name").strip()
        points = ui.number("Points", 0)
        if ui.button("Add") and name:
            scores.append([name, points])
            ui.clear("Name")
    lowest = ui.switch("Lowest first", False)
    ordered = sorted(scores, key=lambda score: score[1], reverse=not lowest)
    for place, (name, points) in enumerate(ordered, 1):
        ui.text(f"{place}. {name}: {points}")
