def app(ui):
    ui.title("Vote")
    s = ui.state
    votes = s.get("votes", {"Yes": 0, "No": 0, "Abstain": 0})
    with ui.row():
        for answer in votes:
            if ui.button(answer):
                votes[answer] += 1
    ui.text(", ".join(f"{answer} {count}" for answer, count in votes.items()), size=20)
    if votes["Yes"] > votes["No"]:
        ui.text("Accepted", size=32, color="good")
    else:
        ui.text("Rejected", size=32, color="bad")
    if ui.button("New vote"):
        s.votes = {"Yes": 0, "No": 0, "Abstain": 0}
