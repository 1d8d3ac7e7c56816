def app(ui):
    ui.title("Hot potato")
    s = ui.state
    players = s.get("players", ["Ann", "Ben", "Cleo", "Dan"])
    with ui.row():
        if ui.button("Start") and not s.get("on") and len(players) > 1:
            s.on, s.end, s.turn, s.out = True, ui.time + random.randint(10, 30), 0, ""
        if ui.button("Pass") and s.get("on"):
            s.turn = (s.turn + 1) % len(players)
        if ui.button("New game"):
            s.players = players = ["Ann", "Ben", "Cleo", "Dan"]
            s.on, s.out = False, ""
    if s.get("on") and ui.time >= s.end:
        s.on, s.out = False, players.pop(s.turn)
        ui.beep()
    if s.get("on"):
        ui.text(f"🥔 {players[s.turn]}", size=56, bold=True, align="center")
    elif s.get("out"):
        ui.text(f"Boom! {s.out} is out", size=40, color="bad", align="center")
    if len(players) == 1:
        ui.text(f"{players[0]} wins!", size=28, color="good", align="center")
    else:
        ui.text(f"Still in: {', '.join(players)}", align="center")
