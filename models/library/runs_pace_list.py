def app(ui):
    ui.title("Runs")
    runs = ui.state.get("runs", [])
    with ui.row():
        km = ui.number("km", 5.0, min=0)
        minutes = ui.number("Minutes", 30, min=1)
        if ui.button("Add") and km > 0:
            runs.append([km, minutes])
    for km, minutes in runs:
        ui.text(f"{km:.1f} km in {minutes} min: {minutes / km:.1f} min per km")
    ui.text(f"Total: {sum(km for km, minutes in runs):.1f} km", size=24, bold=True)
