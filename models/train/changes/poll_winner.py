def app(ui):
    ui.title("Poll")
    votes = ui.state.get("votes", {"Pizza": 0, "Salad": 0, "Curry": 0})
    ui.text("What shall we eat?", size=24, bold=True)
    with ui.row():
        for answer in votes:
            if ui.button(answer):
                votes[answer] += 1
    total = sum(votes.values())
    for answer, count in votes.items():
        ui.text(f"{answer}: {count} ({count / total * 100 if total else 0:.0f}%)")
    if total:
        ui.chart(list(votes.values()), labels=list(votes), kind="bar")
    else:
        ui.text("No votes yet", color="muted")
    ui.text(f"Votes in all: {total}", bold=True)
    best = [answer for answer in votes if votes[answer] == max(votes.values())]
    if total:
        ui.text(f"In front: {best[0]}" if len(best) == 1 else "A tie", color="good")
    with ui.row():
        answer = ui.field("Another answer")
        if ui.button("Add answer") and answer.strip():
            votes.setdefault(answer.strip(), 0)
            ui.clear("Another answer")
        if ui.button("Start over"):
            for name in votes:
                votes[name] = 0
