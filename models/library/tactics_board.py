def app(ui):
    ui.title("Tactics")
    players = ui.state.get("players", [])
    team = ui.choice("Team", ["Red", "Blue"])
    with ui.row():
        if ui.button("Take back") and players:
            players.pop()
        if ui.button("Clear"):
            players.clear()
    c = ui.canvas(500, 320, background="green")
    c.line(250, 0, 250, 320, "white", 2)
    c.circle(250, 160, 45, "green", outline="white")
    if c.clicked:
        x, y = c.clicked
        players.append([team, x, y])
    counts = {"Red": 0, "Blue": 0}
    for color, x, y in players:
        counts[color] += 1
        c.circle(x, y, 13, color.lower())
        c.text(x, y, counts[color], size=14, color="white", align="center")
    ui.text(f"Red: {counts['Red']}, Blue: {counts['Blue']}", size=20)
