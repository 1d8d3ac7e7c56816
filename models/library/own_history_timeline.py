def app(ui):
    ui.title("Timeline")
    events = ui.state.get("events", [[1492, "Columbus reaches America"], [1789, "French Revolution"]])
    with ui.row():
        year = int(ui.number("Year", 1900, min=-5000, max=2100))
        what = ui.field("Event").strip()
        if ui.button("Add") and what:
            events.append([year, what])
            events.sort()
            ui.clear("Event")
    lines = []
    for year, what in events:
        lines.append(f"{-year} BC: {what}" if year < 0 else f"{year}: {what}")
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        events.pop(picked.index)
    if len(events) > 1:
        ui.text(f"{events[-1][0] - events[0][0]} years from first to last", size=24, bold=True)
