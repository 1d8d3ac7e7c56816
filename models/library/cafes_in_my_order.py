def app(ui):
    ui.title("Best cafés")
    cafes = ui.state.get("cafes", [])
    with ui.row():
        name = ui.field("Café").strip()
        if ui.button("Add") and name:
            cafes.append(name)
            ui.clear("Café")
    rows = [f"{place}. {name}" for place, name in enumerate(cafes, 1)]
    picked = ui.list(rows, actions=["Up", "Down", "Delete"])
    if picked:
        name = cafes.pop(picked.index)
        if picked.action == "Up":
            cafes.insert(max(0, picked.index - 1), name)
        elif picked.action == "Down":
            cafes.insert(picked.index + 1, name)
    if cafes:
        ui.text(f"Number one: {cafes[0]}", size=28, bold=True)
