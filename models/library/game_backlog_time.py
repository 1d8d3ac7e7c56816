def app(ui):
    ui.title("Backlog")
    games = ui.state.get("games", [])
    with ui.row():
        name = ui.field("Game").strip()
        hours = ui.number("Hours", 20, min=1)
        if ui.button("Add") and name:
            games.append([hours, name])
            games.sort()
            ui.clear("Game")
    picked = ui.list([f"{name}, {hours:g} h" for hours, name in games], actions=["Finished"])
    if picked:
        ui.state.finished = ui.state.get("finished", 0) + 1
        games.pop(picked.index)
    total = sum(hours for hours, _ in games)
    ui.text(f"{total:g} hours to play", size=32, bold=True)
    weekly = ui.slider("Hours a week", 1, 40, 5)
    weeks = math.ceil(total / weekly)
    ui.text(f"{weeks} {'week' if weeks == 1 else 'weeks'}")
    ui.text(f"Finished: {ui.state.get('finished', 0)}", color="muted")
