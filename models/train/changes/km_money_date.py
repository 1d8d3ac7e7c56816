def app(ui):
    ui.title("Trips")
    trips = ui.state.get("trips", [])
    with ui.row():
        place = ui.field("Where to").strip()
        km = ui.number("km", 100, min=0)
        if ui.button("Add") and place:
            trips.append([place, km, ui.now.strftime("%d %b")])
            ui.clear("Where to")
    ui.table([[(trip + [""])[2], trip[0], trip[1], f"{trip[1] * 0.3:.2f}"] for trip in trips], header=["Date", "Where to", "km", "Euros"])
    ui.text(f"Sum: {sum(trip[1] for trip in trips) * 0.3:.2f} euros", size=20, bold=True)
