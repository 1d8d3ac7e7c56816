def app(ui):
    ui.title("Band")
    members = ui.state.get("members", [])
    name = ui.field("Name")
    if ui.button("Add") and name:
        members.append(name)
    ui.text(", ".join(members))
