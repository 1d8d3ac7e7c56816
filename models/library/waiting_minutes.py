def app(ui):
    ui.title("Waiting")
    waiting = ui.state.get("waiting", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            waiting.append([name, ui.time])
            ui.clear("Name")
    rows = [f"{name}: {int((ui.time - since) // 60)} min" for name, since in waiting]
    picked = ui.list(rows, actions=["Come in"])
    if picked:
        waiting.pop(picked.index)
    ui.text(f"{len(waiting)} waiting")
    ui.every(1)
