PLACES = ["Lake", "Forest", "Beach"]


def app(ui):
    ui.title("Vote with points")
    s = ui.state
    points = s.get("points", {place: 0 for place in PLACES})
    chosen = [ui.choice(label, PLACES) for label in ["3 points", "2 points", "1 point"]]
    if ui.button("Vote"):
        if len(set(chosen)) < 3:
            s.message = "Choose three different places"
        else:
            for place, worth in zip(chosen, [3, 2, 1]):
                points[place] += worth
            s.voters = s.get("voters", 0) + 1
            s.message = ""
    ui.text(s.get("message", ""), color="bad")
    for place in PLACES:
        ui.text(f"{place}: {points[place]}", size=20)
    ui.text(f"Voters: {s.get('voters', 0)}")
