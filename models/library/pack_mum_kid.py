def app(ui):
    ui.title("Packing")
    things = ui.state.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        who = ui.choice("Who", ["Mum", "Kid"])
        if ui.button("Add") and thing:
            things.append({"name": thing, "who": who, "done": False})
            ui.clear("Thing")
    for thing in things:
        thing["done"] = ui.checkbox(f"{thing['name']} ({thing['who']})", thing["done"])
    for who in ["Mum", "Kid"]:
        ui.text(f"{who}: {sum(thing['who'] == who and not thing['done'] for thing in things)} open")
