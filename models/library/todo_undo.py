def app(ui):
    ui.title("Errands")
    s = ui.state
    errands = s.get("errands", [])
    deleted = s.get("deleted", [])
    with ui.row():
        name = ui.field("Errand").strip()
        if ui.button("Add") and name:
            errands.append(name)
            ui.clear("Errand")
    picked = ui.list(errands, actions=["Delete"])
    if picked:
        deleted.append(errands.pop(picked.index))
    if not errands:
        ui.text("No errands", color="muted")
    if deleted and ui.button("Bring back"):
        errands.append(deleted.pop())
