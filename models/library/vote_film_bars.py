def app(ui):
    ui.title("Film vote")
    votes = ui.state.get("votes", {"Comedy": 0, "Thriller": 0, "Drama": 0})
    with ui.row():
        for film in votes:
            if ui.button(film):
                votes[film] += 1
        if ui.button("New vote"):
            votes = dict.fromkeys(votes, 0)
    ui.state.votes = votes
    total = max(1, sum(votes.values()))
    for film in votes:
        ui.text(f"{film}: {votes[film]} votes")
        ui.progress(votes[film] / total)
