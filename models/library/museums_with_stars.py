def app(ui):
    ui.title("Museums")
    museums = ui.state.get("museums", [])
    with ui.row():
        name = ui.field("Museum").strip()
        town = ui.field("Town").strip()
        stars = int(ui.slider("Stars", 1, 5, 3))
        if ui.button("Add") and name:
            museums.append([stars, name, town or "?"])
            museums.sort(key=lambda museum: -museum[0])
            ui.clear("Museum")
    picked = ui.list([f"{'★' * stars} {name}, {town}" for stars, name, town in museums], actions=["Delete"])
    if picked:
        museums.pop(picked.index)
    if museums:
        ui.text(f"Average {sum(museum[0] for museum in museums) / len(museums):.1f}", size=24, bold=True)
    else:
        ui.text("No museum yet", size=24, color="muted")
