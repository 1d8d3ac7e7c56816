def app(ui):
    ui.title("Poll")
    votes = ui.state.get("votes", {"Pizza": 0, "Salad": 0, "Curry": 0})
    ui.text("What shall we eat?", size=24, bold=True)
    with ui.row():
        for answer in votes:
            if ui.button(answer):
                votes[answer] += 1
                ui.state.last = answer
    last = ui.state.get("last", "")
    if last and votes[last] and ui.button("Take back"):
        votes[last] -= 1
        ui.state.last = ""
    total = sum(votes.values())
    for answer, count in votes.items():
        ui.text(f"{answer}: {count} ({count / total * 100 if total else 0:.0f}%)")
    if total:
        ui.chart(list(votes.values()), labels=list(votes), kind="bar")
    else:
        ui.text("No votes yet", color="muted")
    ui.text(f"Votes in all: {total}", bold=True)
    with ui.row():
        answer = ui.field("Another answer")
        if ui.button("Add answer") and answer.strip():
            votes.setdefault(answer.strip(), 0)
            ui.clear("Another answer")
        if ui.button("Start over"):
            for name in votes:
                votes[name] = 0
