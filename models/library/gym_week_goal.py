def app(ui):
    ui.title("Runs")
    runs = ui.state.get("runs", {})
    week = f"Week {ui.now.isocalendar()[1]}"
    if ui.button("Ran today"):
        runs[week] = runs.get(week, 0) + 1
    ui.text(f"{runs.get(week, 0)} of 3", size=40, bold=True)
    if runs.get(week, 0) >= 3:
        ui.text("Goal reached", color="good")
    for name, count in runs.items():
        if name != week:
            ui.text(f"{name}: {count}")
