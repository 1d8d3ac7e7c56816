def app(ui):
    ui.title("Dives")
    dives = ui.state.get("dives", [])
    with ui.row():
        place = ui.field("Place")
        depth = ui.number("Depth in m", 10, min=1)
        minutes = int(ui.number("Minutes", 40, min=1))
    if ui.button("Add dive") and place.strip():
        dives.append([place.strip(), depth, minutes])
        ui.clear("Place")
    ui.table([[i + 1, *dive] for i, dive in enumerate(dives)], header=["No.", "Place", "Depth", "Minutes"])
    total = sum(dive[2] for dive in dives)
    ui.text(f"Total {total // 60} h {total % 60} min", size=20)
    if dives:
        deepest = max(dives, key=lambda dive: dive[1])
        ui.text(f"Deepest: {deepest[1]} m at {deepest[0]}", size=20)
