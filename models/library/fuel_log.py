def app(ui):
    ui.title("Fuel")
    stops = ui.state.get("stops", [])
    with ui.row():
        meter = ui.number("Meter km", 10000, min=0)
        litres = ui.number("Litres", 40.0, min=0)
        if ui.button("Add stop"):
            if stops and meter <= stops[-1][0]:
                ui.notify("The meter must be higher than before")
            else:
                stops.append([meter, litres])
    rows = []
    for i, (meter, litres) in enumerate(stops):
        use = f"{litres / (meter - stops[i - 1][0]) * 100:.1f}" if i else ""
        rows.append([meter, f"{litres:g}", use])
    ui.table(rows, header=["Meter", "Litres", "Per 100 km"])
    if len(stops) > 1:
        driven = stops[-1][0] - stops[0][0]
        ui.text(f"Average {sum(stop[1] for stop in stops[1:]) / driven * 100:.1f} l per 100 km", size=20)
