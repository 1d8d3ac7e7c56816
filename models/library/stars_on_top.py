def app(ui):
    ui.title("Places")
    places = ui.state.get("places", [])
    with ui.row():
        place = ui.field("Place").strip()
        if ui.button("Add") and place:
            places.append([place, False])
            ui.clear("Place")
    places.sort(key=lambda entry: not entry[1])
    rows = [f"{i}. {place}{' ★' if star else ''}" for i, (place, star) in enumerate(places, 1)]
    picked = ui.list(rows, actions=["Star"])
    if picked:
        places[picked.index][1] = not places[picked.index][1]
