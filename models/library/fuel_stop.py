def app(ui):
    ui.title("Fuel log")
    stops = ui.state.get("stops", [])
    with ui.row():
        litres = ui.number("Litres", 40, min=0)
        km = ui.number("Kilometres since the last stop", 500, min=1)
        if ui.button("Add"):
            stops.append([litres, km, f"{litres / km * 100:.1f}"])
    if stops:
        ui.table(stops, header=["Litres", "Kilometres", "Litres per 100 km"])
    else:
        ui.text("No stops yet", color="muted")
