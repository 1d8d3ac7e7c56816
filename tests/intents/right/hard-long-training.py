def app(ui):
    ui.title("Boxing")
    if ui.button("Start"):
        ui.state.since = ui.time
    since = ui.state.get("since")
    if since is not None:
        passed = ui.time - since
        number, at = int(passed // 80) + 1, passed % 80
        if number > 3 or (number == 3 and at >= 60):
            ui.text("Training over", size=40)
        else:
            ui.text(f"Round {number}" if at < 60 else "Rest", size=40)
            ui.text(int(60 - at if at < 60 else 80 - at), size=64)
