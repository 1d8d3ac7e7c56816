def app(ui):
    ui.title("Tips")
    staff = ui.state.get("staff", [])
    tips = ui.number("Tips", 100.0, min=0)
    with ui.row():
        name = ui.field("Name").strip()
        hours = ui.number("Hours", 6, min=1)
        if ui.button("Add") and name:
            staff.append([name, hours])
            ui.clear("Name")
    total = sum(hours for name, hours in staff)
    picked = ui.list([f"{name}, {hours} h: {tips * hours / total:.2f}" for name, hours in staff], actions=["Delete"])
    if picked:
        staff.pop(picked.index)
