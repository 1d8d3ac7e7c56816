def app(ui):
    ui.title("Billable time")
    s = ui.state
    entries = s.get("entries", [])
    rate = ui.number("Rate per hour", 200, min=1)
    with ui.row():
        client = ui.field("Client").strip()
        minutes = int(ui.number("Minutes", 10, min=1, max=1440))
        if ui.button("Add") and client:
            entries.append([client, minutes, math.ceil(minutes / 6)])
            ui.clear("Client")
    units = sum(entry[2] for entry in entries)
    ui.text(f"{units / 10:.1f} hours, {units * rate / 10:.2f}", size=40, bold=True)
    rows = [f"{name}: {minutes} min, {units} {'unit' if units == 1 else 'units'}, {units * rate / 10:.2f}" for name, minutes, units in entries]
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        entries.pop(picked.index)
