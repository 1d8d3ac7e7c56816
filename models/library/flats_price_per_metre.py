def app(ui):
    ui.title("Flats")
    flats = ui.state.get("flats", [])
    with ui.row():
        name = ui.field("Flat").strip()
        rent = ui.number("Rent", 800, min=0)
        size = ui.number("m²", 60, min=1)
        if ui.button("Add") and name:
            flats.append([rent / size, name, rent, size])
            flats.sort()
            ui.clear("Flat")
    ui.table([[name, rent, size, f"{each:.2f}"] for each, name, rent, size in flats], header=["Flat", "Rent", "m²", "A m²"])
    if flats:
        ui.text(f"Best: {flats[0][1]}", size=28, bold=True)
        if ui.button("Delete all"):
            flats.clear()
