def app(ui):
    ui.title("Bench press")
    s = ui.state
    sets = s.get("sets", [])
    with ui.row():
        times = int(ui.number("Repetitions", 8, min=1))
        kg = ui.number("Kg", 20, min=0, step=2.5)
        if ui.button("Add set"):
            sets.append([times, kg])
    for i, (times, kg) in enumerate(sets, start=1):
        ui.text(f"{i}. {times} × {kg:g} kg")
    ui.text(f"Moved: {sum(times * kg for times, kg in sets):g} kg", size=28, bold=True)
    if sets:
        ui.text(f"Heaviest: {max(kg for times, kg in sets):g} kg")
    if ui.button("New workout"):
        s.sets = []
