from datetime import date


def app(ui):
    ui.title("Family calendar")
    events = ui.state.get("events", [])
    with ui.row():
        who = ui.field("Who").strip()
        what = ui.field("What").strip()
        day = ui.field("Day", str(ui.today)).strip()
        if ui.button("Add") and who and what:
            try:
                events.append([str(date.fromisoformat(day)), f"{who}: {what}"])
                ui.clear("What")
            except ValueError:
                ui.notify("Write the day like 2026-05-01")
    today = str(ui.today)
    days = sorted({event[0] for event in events if event[0] >= today})
    for key in days:
        when = date.fromisoformat(key)
        mine = [event for event in events if event[0] == key]
        with ui.card("Today" if key == today else f"{when:%a} {when.day} {when:%B}"):
            picked = ui.list([text for _, text in mine], actions=["Delete"])
            if picked:
                events.remove(mine[picked.index])
    if not days:
        ui.text("Nothing planned", color="muted")
