def app(ui):
    ui.title("Cities")
    cities = ui.state.get("cities", [])
    with ui.row():
        city = ui.field("City").strip()
        if ui.button("Add") and city:
            cities.append(city.capitalize())
            ui.clear("City")
    forward = ui.switch("A to Z", False)
    if cities:
        ui.text(", ".join(sorted(cities, reverse=not forward)), size=20)
    else:
        ui.text("No cities yet", color="muted")
