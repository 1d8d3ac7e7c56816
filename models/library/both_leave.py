def app(ui):
    ui.title("Table tennis")
    line = ui.state.get("line", ["Mo", "Nick", "Olga", "Paul", "Quin"])
    wins = ui.state.get("wins", {"Mo": 0, "Nick": 0, "Olga": 0, "Paul": 0, "Quin": 0})
    first, second = line[:2]
    with ui.row():
        for winner, loser in [(first, second), (second, first)]:
            if ui.button(f"{winner} won"):
                wins[winner] += 1
                line[:] = line[2:] + [winner, loser]
    ui.text(f"{line[0]} against {line[1]}", size=32, bold=True)
    ui.text("Waiting: " + ", ".join(line[2:]))
    for name in wins:
        ui.text(f"{name}: {wins[name]}")
