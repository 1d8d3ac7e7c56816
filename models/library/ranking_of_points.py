def app(ui):
    ui.title("Ranking")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        points = ui.number("Points", 10)
        if ui.button("Add") and name:
            people.append([name, points])
            ui.clear("Name")
    if people and ui.button("Clear all"):
        people.clear()
    rows = []
    for name, points in sorted(people, key=lambda person: -person[1]):
        place = 1 + sum(other > points for _, other in people)
        rows.append([place, name, f"{points:g}"])
    if rows:
        ui.table(rows, header=["Place", "Name", "Points"])
    else:
        ui.text("Nobody yet", color="muted")
