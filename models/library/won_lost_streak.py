def app(ui):
    ui.title("Games")
    games = ui.state.get("games", [])
    with ui.row():
        if ui.button("Won"):
            games.append("W")
        if ui.button("Lost"):
            games.append("L")
    row = longest = 0
    for game in games:
        row = row + 1 if game == "W" else 0
        longest = max(longest, row)
    ui.text(" ".join(games), size=20)
    ui.text(f"In a row: {row}", size=24)
    ui.text(f"Longest: {longest}", size=24)
