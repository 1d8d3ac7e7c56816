def app(ui):
    ui.title("Stops")
    stops = ui.state.get("stops", [])
    with ui.row():
        stop = ui.field("Stop").strip()
        if ui.button("Add") and stop:
            stops.append(stop)
            ui.clear("Stop")
        if ui.button("Way back"):
            stops.reverse()
    for number, stop in enumerate(stops, 1):
        ui.text(f"{number}. {stop}")
    if len(stops) > 1:
        ui.text(f"From {stops[0]} to {stops[-1]}", bold=True)
