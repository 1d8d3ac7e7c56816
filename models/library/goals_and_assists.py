def app(ui):
    ui.title("Players")
    players = ui.state.get("players", {})
    player = ui.field("Player").strip()
    with ui.row():
        goal = ui.button("Goal")
        assist = ui.button("Assist")
    if player and (goal or assist):
        goals, assists = players.get(player, [0, 0])
        players[player] = [goals + goal, assists + assist]
    rows = [[name, goals, assists, goals + assists] for name, (goals, assists) in players.items()]
    rows.sort(key=lambda row: -row[3])
    ui.table(rows, header=["Player", "Goals", "Assists", "Points"])
    if rows:
        ui.text(f"Best: {rows[0][0]}", size=24, bold=True)
