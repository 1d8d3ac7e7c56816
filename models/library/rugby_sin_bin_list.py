def app(ui):
    ui.title("Sin bin")
    s = ui.state
    players = s.get("players", [])
    with ui.row():
        number = int(ui.number("Shirt number", 7, min=1, max=23))
        if ui.button("Yellow card"):
            players.append({"number": number, "end": ui.time + 600})
    rows = []
    for player in players:
        left = math.ceil(player["end"] - ui.time)
        rows.append(f"No. {player['number']}: {left // 60}:{left % 60:02d}" if left > 0 else f"No. {player['number']}: may come back")
    if not players:
        ui.text("Nobody in the sin bin", size=28, bold=True)
    picked = ui.list(rows, actions=["Back on"])
    if picked:
        players.pop(picked.index)
