def app(ui):
    ui.title("Films")
    films = ui.state.get("films", [])
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Add") and film:
            films.append(film)
            ui.clear("Film")
    films.sort(key=lambda name: name.lower().removeprefix("the "))
    for i, name in enumerate(films, start=1):
        ui.text(f"{i}. {name}")
