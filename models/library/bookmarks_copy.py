def app(ui):
    ui.title("Bookmarks")
    marks = ui.state.get("marks", [])
    with ui.row():
        name = ui.field("Name").strip()
        address = ui.field("Address").strip()
        if ui.button("Add") and name and address:
            marks.append([name, address])
            ui.clear("Name")
            ui.clear("Address")
    picked = ui.list([f"{name}: {address}" for name, address in marks], actions=["Copy", "Delete"])
    if picked and picked.action == "Copy":
        ui.copy(marks[picked.index][1])
        ui.state.copied = marks[picked.index][0]
    elif picked:
        marks.pop(picked.index)
        ui.state.copied = ""
    if ui.state.get("copied", ""):
        ui.text(f"Copied {ui.state.copied}", color="good")
