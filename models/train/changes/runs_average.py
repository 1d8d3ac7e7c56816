def pace(run):
    seconds = round(run["minutes"] * 60 / run["km"])
    return f"{seconds // 60}:{seconds % 60:02d}"


def app(ui):
    ui.title("Runs")
    runs = ui.state.get("runs", [])
    with ui.row():
        km = ui.number("Kilometres", 5.0, min=0.1, step=0.1)
        minutes = ui.number("Minutes", 30, min=1)
    if ui.button("Save the run"):
        runs.append({"day": ui.now.strftime("%d %b"), "km": km, "minutes": minutes})
    rows = [[run["day"], f"{run['km']:.1f} km", f"{run['minutes']} min", pace(run)] for run in runs]
    ui.table(rows, header=["Day", "Distance", "Time", "Min per km"])
    with ui.row():
        ui.text(f"Runs: {len(runs)}")
        ui.text(f"Total: {sum(run['km'] for run in runs):.1f} km")
    if runs:
        fastest = min(runs, key=lambda run: run["minutes"] / run["km"])
        ui.text(f"Fastest: {pace(fastest)} min per km", color="good")
        together = {"km": sum(run["km"] for run in runs), "minutes": sum(run["minutes"] for run in runs)}
        ui.text(f"Average: {pace(together)} min per km")
        if ui.button("Delete the last"):
            runs.pop()
