def app(ui):
    ui.title("Running diary")
    runs = ui.state.get("runs", [])
    with ui.row():
        distance = ui.number("Distance in km", 5.0, min=0)
        minutes = ui.number("Minutes", 30, min=0)
        if ui.button("Add"):
            runs.append([distance, minutes])
    if runs:
        ui.text(f"Runs: {len(runs)}")
        ui.text(f"Total: {sum(run[0] for run in runs):g} km")
        ui.text(f"Longest: {max(run[0] for run in runs):g} km")
