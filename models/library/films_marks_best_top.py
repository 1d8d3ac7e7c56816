def app(ui):
    ui.title("Films")
    films = ui.state.get("films", [])
    with ui.row():
        name = ui.field("Film").strip()
        mark = ui.slider("Mark", 1, 10, 7)
        if ui.button("Add") and name:
            films.append([mark, name])
            films.sort(reverse=True)
            ui.clear("Film")
    lines = [f"{place}. {name}: {mark}" for place, (mark, name) in enumerate(films, 1)]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        films.pop(picked.index)
    if films:
        ui.text(f"Average: {sum(mark for mark, name in films) / len(films):.1f}", size=28, bold=True)
    else:
        ui.text("No films yet", color="muted")
