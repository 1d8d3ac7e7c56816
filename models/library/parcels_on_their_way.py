from datetime import date


def app(ui):
    ui.title("Parcels")
    parcels = ui.state.get("parcels", [])
    arrived = ui.state.get("arrived", [])
    with ui.row():
        name = ui.field("Parcel").strip()
        if ui.button("Add") and name:
            parcels.append([name, str(ui.today)])
            ui.clear("Parcel")
    if parcels:
        ui.text(f"{len(parcels)} {'parcel' if len(parcels) == 1 else 'parcels'} on the way", size=28, bold=True)
    else:
        ui.text("No parcel on the way", size=28, bold=True)
    lines = []
    for name, since in parcels:
        days = (ui.today - date.fromisoformat(since)).days
        lines.append(f"{name}, ordered today" if days == 0 else f"{name}, waiting {days} {'day' if days == 1 else 'days'}")
    picked = ui.list(lines, actions=["Arrived"])
    if picked:
        arrived.insert(0, parcels.pop(picked.index)[0])
    for name in arrived:
        ui.text(f"Arrived: {name}", color="muted")
