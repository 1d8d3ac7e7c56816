def app(ui):
    ui.title("Deadlines")
    entries = ui.state.get("entries", [])
    with ui.row():
        name = ui.field("Name").strip()
        date = ui.field("Date", placeholder="2026-04-01").strip()
        if ui.button("Add") and name:
            try:
                entries.append([datetime.date.fromisoformat(date).isoformat(), name])
                ui.clear("Name")
                ui.clear("Date")
            except ValueError:
                ui.notify("Write the date like 2026-04-01")
    entries.sort()
    rows = []
    for number, (date, name) in enumerate(entries, 1):
        left = (datetime.date.fromisoformat(date) - ui.now.date()).days
        rows.append(f"{number}. {name}: {left} days left")
    picked = ui.list(rows, actions=["Done"])
    if picked:
        entries.pop(picked.index)
