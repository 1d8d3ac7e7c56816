def app(ui):
    ui.title("League")
    s = ui.state
    teams = s.get("teams", {"Red": [0, 0], "Blue": [0, 0], "Green": [0, 0]})
    for name in teams:
        with ui.row():
            for result, points in [("Win", 3), ("Draw", 1), ("Loss", 0)]:
                if ui.button(f"{name} {result}"):
                    teams[name][0] += 1
                    teams[name][1] += points
    rows = [[name, games, points] for name, (games, points) in teams.items()]
    rows.sort(key=lambda row: row[2], reverse=True)
    ui.table(rows, header=["Team", "Games", "Points"])
    ui.text(f"Leader: {rows[0][0] if rows[0][2] else 'none'}", bold=True)
    if ui.button("New season"):
        s.teams = {"Red": [0, 0], "Blue": [0, 0], "Green": [0, 0]}
