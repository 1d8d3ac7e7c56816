def app(ui):
    ui.title("Finished games")
    games = ui.state.get("games", [])
    with ui.row():
        name = ui.field("Game").strip()
        stars = ui.slider("Stars", 1, 5, 3)
    with ui.row():
        if ui.button("Add") and name:
            games.insert(0, [str(ui.today), name, "★" * stars])
            ui.clear("Game")
        if ui.button("Undo") and games:
            games.pop(0)
    ui.text(f"{len(games)} {'game' if len(games) == 1 else 'games'} finished", size=28, bold=True)
    ui.table(games, header=["Date", "Game", "Stars"])
