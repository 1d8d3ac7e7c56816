def app(ui):
    ui.title("Warranties")
    devices = ui.state.get("devices", [])
    with ui.row():
        name = ui.field("Appliance").strip()
        month = int(ui.number("Bought in month", ui.now.month, min=1, max=12))
        year = int(ui.number("Of year", ui.now.year, min=1990, max=2100))
        years = int(ui.number("Years of warranty", 2, min=1, max=20))
        if ui.button("Add") and name:
            devices.append([year + years, month, name])
            devices.sort()
            ui.clear("Appliance")
    rows = []
    for year, month, name in devices:
        over = (year, month) < (ui.now.year, ui.now.month)
        rows.append(f"{name}: expired" if over else f"{name}: until {month}/{year}")
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        devices.pop(picked.index)
    if not devices:
        ui.text("No appliance yet", color="muted")
