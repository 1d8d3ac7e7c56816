def app(ui):
    ui.title("Five rounds")
    rounds = ui.state.get("rounds", [])
    with ui.row():
        nia = ui.number("Nia", 0)
        omar = ui.number("Omar", 0)
    with ui.row():
        if ui.button("Save round") and len(rounds) < 5:
            rounds.append([nia, omar])
        if ui.button("Undo round") and rounds:
            rounds.pop()
    ui.table([[i + 1, *points] for i, points in enumerate(rounds)], header=["Round", "Nia", "Omar"])
    gap = sum(points[0] - points[1] for points in rounds)
    ui.text(f"Nia {sum(row[0] for row in rounds):g} : {sum(row[1] for row in rounds):g} Omar", size=28)
    if gap == 0:
        ui.text("Level")
    else:
        ui.text(f"{'Nia' if gap > 0 else 'Omar'} {'wins' if len(rounds) == 5 else 'leads'} by {abs(gap):g}")
