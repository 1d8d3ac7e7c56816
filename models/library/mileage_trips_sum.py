def app(ui):
    ui.title("Trips")
    trips = ui.state.get("trips", [])
    with ui.row():
        where = ui.field("Where").strip()
        km = ui.number("Km", 10, min=1)
        if ui.button("Drive") and where:
            trips.append([where, km])
            ui.state.trips = trips
    for place, length in trips:
        ui.text(f"{place}: {length} km")
    ui.text(f"Total: {sum(length for place, length in trips)} km", bold=True)
    if trips:
        ui.text(f"Longest: {max(trips, key=lambda trip: trip[1])[0]}")
