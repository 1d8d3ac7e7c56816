def app(ui):
    ui.title("Today")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.counts = {"Read": 0, "Walk": 0, "Stretch": 0, "Piano": 0}
    counts = ui.state.counts
    with ui.grid(2):
        for habit in counts:
            if ui.button(f"{habit} {counts[habit]}"):
                counts[habit] += 1
