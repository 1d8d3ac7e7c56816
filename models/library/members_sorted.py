def app(ui):
    ui.title("Members")
    s = ui.state
    members = s.get("members", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            s.double = name.lower() in [member.lower() for member in members]
            if not s.double:
                members.append(name)
                ui.clear("Name")
    if s.get("double"):
        ui.text("Already in the list", color="bad")
    members.sort(key=str.lower)
    for i, member in enumerate(members, start=1):
        ui.text(f"{i}. {member}")
    ui.text(f"{len(members)} members", bold=True)
