def app(ui):
    ui.title("Attendance")
    s = ui.state
    members, evenings = s.get("members", {}), s.get("evenings", [])
    with ui.row():
        name = ui.field("Member").strip()
        if ui.button("Add") and name:
            members.setdefault(name, False)
            ui.clear("Member")
    for name in members:
        members[name] = ui.checkbox(name, members[name])
    present = sum(members.values())
    ui.text(f"{present} of {len(members)} here", size=32, bold=True)
    if ui.button("Save the evening"):
        evenings.insert(0, [f"{ui.now.day} {ui.now:%B}", present])
        for name in members:
            members[name] = False
    ui.table(evenings, header=["Evening", "Present"])
