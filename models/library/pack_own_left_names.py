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
    left = [thing["name"] for thing in things if not thing["packed"]]
    if left:
        ui.text("Left: " + ", ".join(left), size=20)
    elif things:
        ui.text("All packed", size=20, color="good")
