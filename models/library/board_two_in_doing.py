def app(ui):
    ui.title("Board")
    s = ui.state
    todo, doing, done = s.get("todo", []), s.get("doing", []), s.get("done", [])
    with ui.row():
        card = ui.field("Card").strip()
        if ui.button("Add") and card:
            todo.append(card)
            ui.clear("Card")
    if len(doing) == 2:
        ui.text("Doing is full", color="warn")
    with ui.grid(3):
        with ui.card(f"To do: {len(todo)}"):
            picked = ui.list(todo, actions=["→"])
            if picked and len(doing) < 2:
                doing.append(todo.pop(picked.index))
        with ui.card(f"Doing: {len(doing)} of 2"):
            picked = ui.list(doing, actions=["→"])
            if picked:
                done.append(doing.pop(picked.index))
        with ui.card(f"Done: {len(done)}"):
            picked = ui.list(done, actions=["Delete"])
            if picked:
                done.pop(picked.index)
