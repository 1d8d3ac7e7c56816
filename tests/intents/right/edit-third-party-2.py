def app(ui):
    ui.title("Election")
    votes = ui.state.get("votes", {"Cats": 0, "Dogs": 0})
    for name in ["Cats", "Dogs", "Birds"]:
        with ui.row():
            if ui.button(name):
                votes[name] = votes.get(name, 0) + 1
            ui.text(f"{name}: {votes.get(name, 0)}")
