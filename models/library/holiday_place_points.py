PLACES = ["Sea", "Mountains", "City", "Lake"]


def app(ui):
    ui.title("Where to?")
    votes = ui.state.get("votes", [])
    points = [ui.slider(place, 0, 5, 0) for place in PLACES]
    with ui.row():
        if ui.button("Vote"):
            votes.append(points)
        if ui.button("Start over"):
            votes.clear()
    ui.text(f"{len(votes)} {'has' if len(votes) == 1 else 'have'} voted", color="muted")
    sums = [sum(vote[place] for vote in votes) for place in range(len(PLACES))]
    if any(sums):
        best = [place for place, total in zip(PLACES, sums) if total == max(sums)]
        ui.text(f"First: {', '.join(best)}", size=36, bold=True)
    ui.chart(sums, kind="bar", labels=PLACES)
