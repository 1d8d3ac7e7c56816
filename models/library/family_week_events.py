DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Our week")
    events = ui.state.get("events", [])
    with ui.row():
        day = ui.choice("Day", DAYS)
        hour = int(ui.number("Hour", 15, min=0, max=23))
        event = ui.field("Event").strip()
        if ui.button("Add") and event:
            events.append([DAYS.index(day), hour, event])
            events.sort()
            ui.clear("Event")
    rows = [f"{DAYS[place]}, {hour}:00: {event}" for place, hour, event in events]
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        events.pop(picked.index)
    free = [day for place, day in enumerate(DAYS) if place not in [entry[0] for entry in events]]
    ui.text("Free: " + (", ".join(free) or "no day"), color="muted")
