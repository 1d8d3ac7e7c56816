def app(ui):
    ui.title("Chess match")
    s = ui.state
    white, black, games = s.get("white", 0), s.get("black", 0), s.get("games", 0)
    ui.text(f"White {white:g} : {black:g} Black", size=40)
    ui.text(f"Games: {games}")
    with ui.row():
        if ui.button("White wins"):
            s.white, s.games = white + 1, games + 1
        if ui.button("Black wins"):
            s.black, s.games = black + 1, games + 1
        if ui.button("Draw"):
            s.white, s.black, s.games = white + 0.5, black + 0.5, games + 1
    if ui.button("New match"):
        s.white, s.black, s.games = 0, 0, 0
