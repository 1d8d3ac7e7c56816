def app(ui):
    ui.title("White or black")
    s = ui.state
    with ui.row():
        names = [ui.field("Player 1", "Ann"), ui.field("Player 2", "Ben")]
    games = s.get("games", [])
    with ui.row():
        if ui.button("Next game"):
            games.append(1 - games[-1] if games else random.randint(0, 1))
        if ui.button("Start again"):
            games.clear()
    ui.text(f"Game {len(games)}", color="muted")
    if games:
        white = games[-1]
        ui.text(f"{names[white]}: white, {names[1 - white]}: black", size=36, bold=True)
        ui.text(f"White so far: {names[0]} {games.count(0)}, {names[1]} {games.count(1)}")
