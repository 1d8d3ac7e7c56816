def app(ui):
    ui.title("Tasks")
    s = ui.state
    todo, done = s.get("todo", []), s.get("done", [])
    task = ui.field("Task").strip()
    if ui.button("Add") and task:
        todo.append(task)
        ui.clear("Task")
    with ui.row():
        for name, here, there in [("Open", todo, done), ("Done", done, todo)]:
            with ui.card(f"{name}: {len(here)}"):
                for entry in list(here):
                    if ui.button(entry):
                        here.remove(entry)
                        there.append(entry)
