def app(ui):
    ui.title("To do")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append({"name": name, "done": False})
            ui.clear("Task")
    tab = ui.tabs(["All", "Open", "Done"])
    shown = [task for task in tasks if tab == "All" or task["done"] == (tab == "Done")]
    for task in shown:
        task["done"] = ui.checkbox(task["name"], task["done"])
    if not shown:
        ui.text("Nothing here", color="muted")
