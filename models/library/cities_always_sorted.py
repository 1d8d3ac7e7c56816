def app(ui):
    ui.title("Cities")
    cities = ui.state.get("cities", [])
    with ui.row():
        city = ui.field("City").strip()
        if ui.button("Add") and city:
            cities.append(city)
            cities.sort(key=str.lower)
            ui.clear("City")
    picked = ui.list(cities, actions=["Remove"])
    if picked:
        cities.pop(picked.index)
    ui.text(", ".join(cities))
