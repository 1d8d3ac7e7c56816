def app(ui):
    ui.title("Trips")
    driven = ui.state.get("driven", {"Work": 0, "Private": 0})
    with ui.row():
        km = ui.number("Km", 10, min=0)
        purpose = ui.choice("Purpose", ["Work", "Private"])
        if ui.button("Add"):
            driven[purpose] += km
    for name in driven:
        ui.text(f"{name}: {driven[name]:g} km", size=24)
    ui.text(f"Back: {driven['Work'] * 0.30:.2f}", bold=True)
