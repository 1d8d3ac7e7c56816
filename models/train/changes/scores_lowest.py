def app(ui):
    ui.title("Scores")
    scores = ui.state.get("scores", {})
    with ui.row():
        name = ui.field("Player", placeholder="Name")
        if ui.button("Add player") and name.strip():
            scores.setdefault(name.strip(), 0)
            ui.clear("Player")
    best = min(scores.values(), default=0)
    for player, score in scores.items():
        with ui.row():
            ui.text(player, size=20, bold=True)
            ui.space()
            ui.text(score, size=28, color="good" if score == best else "text")
            for points in [-1, 1, 5]:
                if ui.button(f"{points:+d} {player}"):
                    scores[player] = score + points
    if scores:
        lowest = min(scores.values())
        ui.text("Leading: " + ", ".join(p for p in scores if scores[p] == lowest), size=20)
    if scores:
        with ui.row():
            if ui.button("New round"):
                for player in scores:
                    scores[player] = 0
            if ui.button("Remove all players"):
                scores.clear()
