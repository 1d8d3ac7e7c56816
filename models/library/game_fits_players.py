def app(ui):
    ui.title("Which game?")
    games = ui.state.get("games", [["Chess", 2, 2], ["Ludo", 2, 4], ["Memory", 2, 6], ["Charades", 4, 12]])
    players = int(ui.number("Players tonight", 4, min=1, max=20))
    fits = [name for name, least, most in games if least <= players <= most]
    for name in fits:
        ui.text(name, size=24)
    if not fits:
        ui.text("No game fits", color="warn")
    if ui.button("Choose for us") and fits:
        ui.text(f"Play {random.choice(fits)}", size=32, bold=True)
    with ui.row():
        name = ui.field("New game").strip()
        least = int(ui.number("From", 2, min=1))
        most = int(ui.number("To", 4, min=1))
        if ui.button("Add") and name:
            games.append([name, least, most])
            ui.clear("New game")
    picked = ui.list([f"{name}: {least} to {most} players" for name, least, most in games], actions=["Delete"])
    if picked:
        games.pop(picked.index)
