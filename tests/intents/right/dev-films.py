def app(ui):
    ui.title("Films")
    films = ui.state.get("films", [])
    with ui.row():
        name = ui.field("Film")
        if ui.button("Add") and name:
            films.append({"name": name, "seen": False})
    for film in films:
        with ui.row():
            ui.text(film["name"])
            if film["seen"]:
                ui.text("seen", color="muted")
            elif ui.button("Mark as seen"):
                film["seen"] = True
    ui.text(f"Seen: {sum(film['seen'] for film in films)}")
