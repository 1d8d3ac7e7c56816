GENRES = ["Comedy", "Drama", "Action"]


def app(ui):
    ui.title("Watchlist")
    films = ui.state.get("films", [])
    with ui.row():
        name = ui.field("Film").strip()
        genre = ui.choice("Genre", GENRES)
        if ui.button("Add") and name:
            films.append([name, genre])
            ui.clear("Film")
    show = ui.choice("Show", ["All", *GENRES])
    shown = [film for film in films if show in ("All", film[1])]
    picked = ui.list([f"{name}, {genre}" for name, genre in shown], actions=["Seen"])
    if picked:
        films.remove(shown[picked.index])
    if not shown:
        ui.text("Nothing here", color="muted")
