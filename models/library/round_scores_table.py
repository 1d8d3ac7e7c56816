NAMES = ["Anna", "Tom", "Zoe"]


def app(ui):
    ui.title("Score sheet")
    rounds = ui.state.get("rounds", [])
    with ui.row():
        points = [ui.number(name, 0) for name in NAMES]
    with ui.row():
        if ui.button("Add round"):
            rounds.append(points)
        if ui.button("Undo last round") and rounds:
            rounds.pop()
    if rounds:
        ui.table(rounds, header=NAMES)
        totals = [sum(column) for column in zip(*rounds)]
        ui.text("Totals: " + ", ".join(f"{name} {total}" for name, total in zip(NAMES, totals)), size=20)
        ui.text(f"{NAMES[totals.index(max(totals))]} leads", size=24, bold=True)
    else:
        ui.text("No rounds yet", color="muted")
