def app(ui):
    ui.title("Inventory")
    places = ["Kitchen", "Cellar", "Garage"]
    things = ui.state.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        place = ui.choice("Place", places)
        if ui.button("Add") and thing:
            things.append([thing, place])
            ui.clear("Thing")
    show = ui.choice("Show", ["All"] + places)
    rows = [row for row in things if show in ("All", row[1])]
    ui.table(rows, header=["Thing", "Place"])
    ui.text(f"{len(rows)} things")
