def app(ui):
    ui.title("Fuel")
    stops = ui.state.get("stops", [])
    with ui.row():
        km = ui.number("Km driven", 500, min=1)
        litres = ui.number("Litres", 30, min=0)
        if ui.button("Add"):
            stops.append([km, litres])
    lines = [f"{km:g} km, {litres:g} l: {litres / km * 100:.1f} l/100 km" for km, litres in stops]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        stops.pop(picked.index)
    if stops:
        average = sum(stop[1] for stop in stops) / sum(stop[0] for stop in stops) * 100
        ui.text(f"Average: {average:.1f} l/100 km", size=24, bold=True)
    else:
        ui.text("No refuelling yet", color="muted")
