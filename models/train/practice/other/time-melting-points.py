def app(ui):
    s = ui.state
    start = s.get("start")
    points = max(0, 100 - 10 * int(ui.time - start)) if start else s.get("last", 100)
    if start:
        if ui.button("Answer"):
            s.rounds = s.get("rounds", []) + [points]
            s.last, s.start = points, None
    elif ui.button("Start"):
        s.start = ui.time
    ui.text(f"This round: {points}")
    ui.text(f"All rounds: {sum(s.get('rounds', []))}")
