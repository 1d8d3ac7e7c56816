def app(ui):
    ui.title("Fist of five")
    votes = ui.state.get("votes", [])
    with ui.row():
        for fingers in range(6):
            if ui.button(str(fingers)):
                votes.append(fingers)
    with ui.row():
        if ui.button("Undo") and votes:
            votes.pop()
        if ui.button("New vote"):
            votes.clear()
    if not votes:
        ui.text("No votes yet", size=32)
        return
    ui.text(f"Average {sum(votes) / len(votes):.1f}", size=48, bold=True)
    ui.text("Votes: " + ", ".join(str(fingers) for fingers in votes))
    ui.text("Let's talk first" if min(votes) < 3 else "Agreed", size=28, color="bad" if min(votes) < 3 else "good")
