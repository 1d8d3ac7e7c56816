def app(ui):
    ui.title("Packing")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append({"name": name, "packed": False})
            ui.clear("Thing")
    for thing in things:
        thing["packed"] = ui.checkbox(thing["name"], thing["packed"])
    ui.text(f"{sum(thing['packed'] for thing in things)} of {len(things)} packed", size=24)
