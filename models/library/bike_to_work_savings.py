def app(ui):
    ui.title("Bike to work")
    s = ui.state
    with ui.row():
        way = ui.number("Way in km", 8.0, min=0, step=0.5)
        litres = ui.number("Litres on 100 km", 7.0, min=0, step=0.1)
        price = ui.number("Price of a litre", 1.73, min=0, step=0.01)
    with ui.row():
        if ui.button("I cycled"):
            s.trips = s.get("trips", 0) + 1
        if ui.button("Undo"):
            s.trips = max(0, s.get("trips", 0) - 1)
    trips = s.get("trips", 0)
    km = trips * way
    ui.text(f"{trips} {'trip' if trips == 1 else 'trips'}", size=28, bold=True)
    ui.text(f"{km:g} km", size=28)
    ui.text(f"{km * litres / 100 * price:.2f} saved", size=40, bold=True, color="good")
