def app(ui):
    ui.title("Timeline")
    events = ui.state.get("events", [[1969, "Moon landing"], [1989, "Berlin Wall falls"]])
    with ui.row():
        year = int(ui.number("Year", 2000))
        event = ui.field("Event").strip()
        if ui.button("Add") and event:
            events.append([year, event])
            events.sort()
            ui.clear("Event")
    picked = ui.list([f"{when} {what}" for when, what in events], actions=["Delete"])
    if picked:
        events.pop(picked.index)
    c = ui.canvas(500, 160, background="white")
    c.line(20, 80, 480, 80, "gray", 3)
    if events:
        first, last = events[0][0], events[-1][0]
        for i, (when, what) in enumerate(events):
            x = 40 + 400 * (when - first) / (last - first or 1)
            c.circle(x, 80, 6, "red")
            c.text(x, 55 if i % 2 else 105, f"{when} {what}", size=13, color="black", align="center")
