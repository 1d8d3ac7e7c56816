def app(ui):
    ui.title("Players")
    players = ui.state.get("players", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            players.append([name, 10])
            ui.clear("Name")
    picked = ui.list([f"{name}: {points}" for name, points in players], actions=["+", "-"])
    if picked:
        players[picked.index][1] += 1 if picked.action == "+" else -1
    if players:
        ui.text(f"Leader: {max(players, key=lambda player: player[1])[0]}", size=24)
