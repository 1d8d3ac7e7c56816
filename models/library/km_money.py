def app(ui):
    ui.title("Trips")
    trips = ui.state.get("trips", [])
    with ui.row():
        place = ui.field("Where to").strip()
        km = ui.number("km", 100, min=0)
        if ui.button("Add") and place:
            trips.append([place, km])
            ui.clear("Where to")
    ui.table([[place, km, f"{km * 0.3:.2f}"] for place, km in trips], header=["Where to", "km", "Euros"])
    ui.text(f"Sum: {sum(km for place, km in trips) * 0.3:.2f} euros", size=20, bold=True)
