GROUPS = ["Clothes", "Bathroom", "Papers"]


def app(ui):
    ui.title("Packing")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        group = ui.choice("Group", GROUPS)
        if ui.button("Add") and name:
            things.append({"name": name, "group": group, "packed": False})
            ui.clear("Thing")
    for group in GROUPS:
        inside = [thing for thing in things if thing["group"] == group]
        ui.text(group, size=20, bold=True)
        for thing in inside:
            thing["packed"] = ui.checkbox(thing["name"], thing["packed"])
        ui.text(f"{group}: {sum(thing['packed'] for thing in inside)} of {len(inside)} packed", color="muted")
