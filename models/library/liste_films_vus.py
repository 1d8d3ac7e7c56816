def app(ui):
    ui.title("Nos films")
    todo = ui.state.get("todo", [])
    seen = ui.state.get("seen", [])
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Ajouter") and film:
            todo.append(film)
            ui.clear("Film")
    with ui.card(f"À voir ({len(todo)})"):
        picked = ui.list(todo, actions=["Vu"])
        if picked:
            seen.append(todo.pop(picked.index))
    with ui.card(f"Vus ({len(seen)})"):
        picked = ui.list(seen, actions=["Revoir"])
        if picked:
            todo.append(seen.pop(picked.index))
