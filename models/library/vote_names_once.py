def app(ui):
    ui.title("Vote")
    votes = ui.state.get("votes", {})
    name = ui.field("Name").strip()
    with ui.row():
        for answer in ["Yes", "No"]:
            if ui.button(answer) and name:
                ui.state.twice = name.lower() in votes
                votes.setdefault(name.lower(), answer)
                ui.clear("Name")
    ui.state.votes = votes
    if ui.state.get("twice"):
        ui.text("This name has already voted", color="bad")
    for answer in ["Yes", "No"]:
        ui.text(f"{answer}: {list(votes.values()).count(answer)}", size=24)
