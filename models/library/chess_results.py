def app(ui):
    ui.title("Chess results")
    games = ui.state.get("games", [])
    with ui.row():
        for kind in ["Won", "Draw", "Lost"]:
            if ui.button(kind):
                games.append(kind)
        if ui.button("Undo") and games:
            games.pop()
    for kind in ["Won", "Draw", "Lost"]:
        ui.text(f"{kind}: {games.count(kind)}", size=20)
    run = best = 0
    for game in games:
        run = run + 1 if game == "Won" else 0
        best = max(best, run)
    percent = games.count("Won") * 100 / len(games) if games else 0
    ui.text(f"{percent:.0f}% won, longest run {best}", size=24, bold=True)
