def app(ui):
    ui.title("Winner stays")
    line = ui.state.get("line", ["Mo", "Nick", "Olga", "Paul"])
    wins = ui.state.get("wins", {"Mo": 0, "Nick": 0, "Olga": 0, "Paul": 0})
    with ui.row():
        for winner, loser in [(line[0], line[1]), (line[1], line[0])]:
            if ui.button(f"{winner} won"):
                wins[winner] += 1
                line.remove(loser)
                line.append(loser)
                line.remove(winner)
                line.insert(0, winner)
                break
    ui.text(f"{line[0]} against {line[1]}", size=32, bold=True)
    ui.text("Waiting: " + ", ".join(line[2:]))
    for name in wins:
        ui.text(f"{name}: {wins[name]}")
