def app(ui):
    ui.title("Poll")
    votes = ui.state.get("votes", {})
    with ui.row():
        option = ui.field("Option").strip()
        if ui.button("Add") and option:
            votes.setdefault(option, 0)
            ui.clear("Option")
    order = sorted(votes, key=votes.get, reverse=True)
    picked = ui.list([f"{name}: {votes[name]}" for name in order], actions=["Vote"])
    if picked:
        votes[order[picked.index]] += 1
    ui.state.votes = votes
    if order:
        ui.text(f"Top: {max(votes, key=votes.get)}", bold=True)
