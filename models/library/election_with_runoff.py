NAMES = ["Ann", "Ben", "Cleo"]


def app(ui):
    ui.title("Election")
    s = ui.state
    votes = s.get("votes", {name: 0 for name in NAMES})
    with ui.row():
        for name in NAMES:
            if ui.button(name):
                votes[name] += 1
    ui.chart(votes, kind="bar")
    total = sum(votes.values())
    first, second = sorted(NAMES, key=lambda name: -votes[name])[:2]
    if total == 0:
        ui.text("No votes yet", color="muted")
    elif votes[first] > total / 2:
        ui.text(f"{first} is elected", size=32, bold=True, color="good")
    else:
        ui.text(f"Runoff: {first} against {second}", size=32, bold=True)
    if ui.button("New election"):
        s.votes = {name: 0 for name in NAMES}
