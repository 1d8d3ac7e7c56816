def app(ui):
    ui.title("Brick sets")
    sets = ui.state.get("sets", [])
    with ui.row():
        name = ui.field("Set").strip()
        pieces = int(ui.number("Pieces", 500, min=1, step=50))
        if ui.button("Add") and name:
            sets.append({"name": name, "pieces": pieces, "built": False})
            ui.clear("Set")
    for one in sets:
        one["built"] = ui.checkbox(f"{one['name']}, {one['pieces']} pieces", one["built"])
    ui.text(f"{sum(one['pieces'] for one in sets)} pieces", size=32, bold=True)
    ui.text(f"{sum(one['built'] for one in sets)} of {len(sets)} built")
    if sets:
        ui.text(f"Biggest: {max(sets, key=lambda one: one['pieces'])['name']}")
