def app(ui):
    ui.title("Borrowed")
    things = ui.state.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        owner = ui.field("Owner").strip()
        if ui.button("Add") and thing and owner:
            things.append({"thing": thing, "owner": owner, "back": False})
            ui.clear("Thing")
            ui.clear("Owner")
    picked = ui.list([f"{one['thing']} from {one['owner']}" + (", returned" if one["back"] else "") for one in things], actions=["Returned"])
    if picked:
        things[picked.index]["back"] = True
    ui.text(f"Still here: {sum(not one['back'] for one in things)}", size=20)
