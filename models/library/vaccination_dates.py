def app(ui):
    ui.title("Vaccinations")
    shots = ui.state.get("shots", [])
    vaccine = ui.field("Vaccine").strip()
    with ui.row():
        year = ui.number("Year", 2025, min=1950, max=2100)
        years = ui.number("Holds for years", 10, min=1)
    if ui.button("Add") and vaccine:
        shots.append([vaccine, year + years])
        shots.sort(key=lambda shot: shot[1])
        ui.clear("Vaccine")
    rows = [f"{name}: {'overdue since' if due < ui.now.year else 'due'} {due}" for name, due in shots]
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        shots.pop(picked.index)
