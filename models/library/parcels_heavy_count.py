def app(ui):
    ui.title("Parcels")
    parcels = ui.state.get("parcels", [])
    with ui.row():
        name = ui.field("Name").strip()
        kg = ui.number("kg", 1.0, min=0)
        if ui.button("Add") and name:
            parcels.append([name, kg])
            ui.clear("Name")
    ui.list([f"{name}: {kg:.1f} kg" for name, kg in parcels])
    ui.text(f"Total: {sum(kg for name, kg in parcels):.1f} kg", size=20)
    if parcels:
        ui.text(f"Heaviest: {max(parcels, key=lambda parcel: parcel[1])[0]}")
    ui.text(f"More than 10 kg: {sum(kg > 10 for name, kg in parcels)}")
