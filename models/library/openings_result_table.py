OPENINGS = ["Italian", "Spanish", "Sicilian", "French", "Queen's Gambit"]


def app(ui):
    ui.title("My openings")
    games = ui.state.get("games", {})
    opening = ui.choice("Opening", OPENINGS)
    with ui.row():
        for place, result in enumerate(["Won", "Draw", "Lost"]):
            if ui.button(result):
                games.setdefault(opening, [0, 0, 0])[place] += 1
    rows = []
    for name, (won, draw, lost) in games.items():
        percent = 100 * (won + draw / 2) / (won + draw + lost)
        rows.append([name, won, draw, lost, f"{percent:.0f} %"])
    ui.table(rows, header=["Opening", "Won", "Draw", "Lost", "Points"])
    if not rows:
        ui.text("No game yet", color="muted")
