GENRES = ["Comedy", "Drama", "Horror"]


def app(ui):
    ui.title("Best films")
    films = ui.state.get("films", [])
    with ui.row():
        title = ui.field("Title").strip()
        points = ui.number("Points", 5, min=1, max=10)
        genre = ui.choice("Genre", GENRES)
        if ui.button("Add") and title:
            films.append([points, title, genre])
            films.sort(reverse=True)
            ui.clear("Title")
    for genre in GENRES:
        titles = [film[1] for film in films if film[2] == genre]
        ui.text(f"{genre}: {titles[0]} ({len(titles)})" if titles else f"{genre}: none", size=20)
    ui.table([[title, genre, points] for points, title, genre in films], header=["Title", "Genre", "Points"])
