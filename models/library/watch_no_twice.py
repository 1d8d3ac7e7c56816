def app(ui):
    ui.title("Films to watch")
    s = ui.state
    films = s.get("films", [])
    with ui.row():
        film = ui.field("Film").strip()
        if ui.button("Add") and film:
            s.twice = film.lower() in [known.lower() for known in films]
            if not s.twice:
                films.append(film)
            ui.clear("Film")
    if s.get("twice", False):
        ui.text("Already there", color="bad")
    picked = ui.list(films, actions=["Remove"])
    if picked:
        films.pop(picked.index)
        s.twice = False
    ui.text(f"{len(films)} films")
