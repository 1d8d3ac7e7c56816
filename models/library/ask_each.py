def app(ui):
    ui.title("Films")
    s = ui.state
    films = s.get("films", [])
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Add") and film:
            films.append(film)
            ui.clear("Film")
    picked = ui.list(films, actions=["Delete"])
    if picked:
        s.asked = picked.index
    if s.get("asked") is not None:
        answer = ui.dialog(f"Delete {films[s.asked]}?", buttons=["Delete it", "Keep it"])
        if answer == "Delete it":
            films.pop(s.asked)
        if answer:
            s.asked = None
