def app(ui):
    ui.title("Pottery")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Sign up") and name:
            people.append(name)
            ui.clear("Name")
    picked = ui.list(people[:4], actions=["Leave"])
    if picked:
        people.pop(picked.index)
    ui.text(f"Places left: {max(0, 4 - len(people))}")
    if len(people) > 4:
        ui.text("Waiting: " + ", ".join(people[4:]), color="muted")
