def app(ui):
    ui.title("Seed packets")
    packets = ui.state.get("packets", [])
    year = ui.now.year
    with ui.row():
        name = ui.field("Seeds").strip()
        bought = int(ui.number("Year", year, min=1990, max=year))
        keeps = int(ui.number("Keeps for years", 3, min=1, max=10))
        if ui.button("Add") and name:
            packets.append([name, bought + keeps])
            ui.clear("Seeds")
    old = sum(until < year for name, until in packets)
    ui.text(f"{old} too old", size=32, bold=True)
    for place, (name, until) in enumerate(list(packets)):
        with ui.row():
            if until < year:
                ui.text(f"{name}: too old since {until}", color="bad")
            else:
                ui.text(f"{name}: good until {until}")
            if ui.button("Throw away"):
                packets.pop(place)
