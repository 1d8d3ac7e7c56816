def app(ui):
    ui.title("Carpool")
    trips = ui.state.get("trips", {"Ann": 0, "Ben": 0, "Cid": 0})
    ui.text(f"Next: {min(trips, key=trips.get)}", size=40, bold=True)
    for name in list(trips):
        with ui.row():
            ui.text(f"{name}: {trips[name]}", size=20)
            if ui.button(f"{name} drove"):
                trips[name] += 1
    with ui.row():
        name = ui.field("New driver").strip()
        if ui.button("Add") and name:
            trips.setdefault(name, min(trips.values()))
            ui.clear("New driver")
