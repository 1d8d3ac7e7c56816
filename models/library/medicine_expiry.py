def app(ui):
    ui.title("Medicine cabinet")
    chest = ui.state.get("chest", [])
    medicine = ui.field("Medicine").strip()
    with ui.row():
        month = ui.number("Month", 12, min=1, max=12)
        year = ui.number("Year", 2026, min=2000, max=2100)
    if ui.button("Add") and medicine:
        chest.append([year, month, medicine])
        chest.sort()
        ui.clear("Medicine")
    now = [ui.now.year, ui.now.month]
    rows = []
    for year, month, name in chest:
        rows.append(f"{name}: {month:02d}/{year}" + (" EXPIRED" if [year, month] < now else ""))
    picked = ui.list(rows, actions=["Throw away"])
    if picked:
        chest.pop(picked.index)
    ui.text(f"{sum([year, month] < now for year, month, name in chest)} expired", size=24, bold=True)
