def app(ui):
    ui.title("Teams")
    players = ui.state.get("players", [])
    with ui.row():
        player = ui.field("Player").strip()
        if ui.button("Add") and player:
            players.append(player)
            ui.clear("Player")
    ui.text("Team A: " + ", ".join(players[0::2]))
    ui.text("Team B: " + ", ".join(players[1::2]))
