def app(ui):
    ui.title("At home")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append({"name": name, "low": False})
            ui.clear("Thing")
    low = [thing["name"] for thing in things if thing["low"]]
    ui.text("To buy: " + ", ".join(low) if low else "Nothing is low", size=28, bold=True)
    lines = [thing["name"] + (", low" if thing["low"] else "") for thing in things]
    picked = ui.list(lines, actions=["Low", "Full", "Delete"])
    if picked and picked.action == "Delete":
        things.pop(picked.index)
    elif picked and picked.action:
        things[picked.index]["low"] = picked.action == "Low"
