PLAYERS = ["Ann", "Ben", "Cleo", "Dan"]


def app(ui):
    ui.title("Rummy")
    rounds = ui.state.get("rounds", [])
    with ui.row():
        points = [ui.number(name, 0, min=0) for name in PLAYERS]
    with ui.row():
        if ui.button("Add round"):
            rounds.append(points)
            for name in PLAYERS:
                ui.clear(name)
        if ui.button("Undo") and rounds:
            rounds.pop()
        if ui.button("New game"):
            rounds.clear()
    totals = [sum(one[i] for one in rounds) for i in range(4)]
    if rounds:
        rows = [[f"Round {i}", *one] for i, one in enumerate(rounds, start=1)]
        ui.table([*rows, ["Total", *totals]], header=["", *PLAYERS])
        best = [name for name, total in zip(PLAYERS, totals) if total == min(totals)]
        ui.text(f"Fewest points: {', '.join(best)} with {min(totals)}", size=28, bold=True)
    else:
        ui.text("No rounds yet", color="muted")
