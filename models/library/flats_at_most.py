def app(ui):
    ui.title("Flats")
    flats = ui.state.get("flats", [])
    with ui.row():
        street = ui.field("Street").strip()
        rent = ui.number("Rent", 500, min=0)
        if ui.button("Add") and street:
            flats.append([street, rent])
            ui.clear("Street")
    most = ui.number("At most", 1000, min=0)
    found = [f"{street}: {rent}" for street, rent in flats if rent <= most]
    ui.list(found)
    ui.text(f"{len(found)} of {len(flats)} flats", size=20)
