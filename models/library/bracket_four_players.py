def app(ui):
    ui.title("Tournament")
    s = ui.state
    text = ui.field("Four names with commas", "Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if len(names) != 4 or len(set(names)) != 4:
        ui.text("Please type four different names", color="bad")
        return
    won = s.get("won", {})
    games = {"Semi-final 1": names[:2], "Semi-final 2": names[2:]}
    final = [won[game] for game in games if won.get(game) in games[game]]
    if len(final) == 2:
        games["Final"] = final
    for game, pair in games.items():
        with ui.card(game):
            ui.text(f"{pair[0]} against {pair[1]}", size=20)
            with ui.row():
                for name in pair:
                    if ui.button(f"{name} wins the {game.lower()}"):
                        won[game] = name
            if won.get(game) in pair:
                ui.text(f"Won by {won[game]}", color="good")
    if len(final) == 2 and won.get("Final") in final:
        ui.text(f"Champion: {won['Final']}", size=40, bold=True, color="good")
    if ui.button("New tournament"):
        won.clear()
