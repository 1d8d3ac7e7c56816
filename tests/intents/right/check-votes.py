def app(ui):
    ui.title("Vote")
    votes = ui.state.get("votes", {"Pizza": 0, "Pasta": 0, "Salad": 0})
    with ui.row():
        for name in votes:
            if ui.button(name):
                votes[name] += 1
    total = sum(votes.values())
    for name, count in votes.items():
        ui.text(f"{name}: {count / total * 100 if total else 0:.1f} %")
    if ui.button("Start again"):
        for name in votes:
            votes[name] = 0
