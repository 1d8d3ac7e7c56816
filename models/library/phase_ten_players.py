def app(ui):
    ui.title("Phase 10")
    players = ui.state.get("players", {})
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            players.setdefault(name, [1, 0])
            ui.clear("Name")
    points = ui.number("Points in this round", 0, min=0)
    for player, (phase, total) in players.items():
        with ui.row():
            place = f"phase {phase}" if phase <= 10 else "all phases done"
            ui.text(f"{player}: {place}, {total} points", size=20)
            if phase <= 10 and ui.button(f"{player} phase done"):
                players[player][0] += 1
            if ui.button(f"{player} points"):
                players[player][1] += points
                ui.clear("Points in this round")
    if not players:
        ui.text("Nobody plays yet", color="muted")
    if ui.button("New game"):
        players.clear()
