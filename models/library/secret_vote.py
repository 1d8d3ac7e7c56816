def app(ui):
    ui.title("Where to?")
    s = ui.state
    votes = s.get("votes", {"Beach": 0, "City": 0, "Mountains": 0})
    shown = s.get("shown", False)
    with ui.row():
        for place in votes:
            if ui.button(place):
                votes[place] += 1
    ui.text(f"{sum(votes.values())} have voted", size=24)
    if shown:
        for place, count in votes.items():
            ui.text(f"{place}: {count}", size=20)
    with ui.row():
        if ui.button("Hide" if shown else "Show"):
            s.shown = not shown
        if ui.button("New vote"):
            s.votes, s.shown = {"Beach": 0, "City": 0, "Mountains": 0}, False
