def app(ui):
    ui.title("Every day")
    s = ui.state
    things = s.get("things", [])
    if s.get("day") != str(ui.now.date()):
        s.day, s.done = str(ui.now.date()), []
    with ui.row():
        new = ui.field("Thing").strip()
        if ui.button("Add") and new and new not in things:
            things.append(new)
            ui.clear("Thing")
    rows = [{"text": thing, "done": thing in s.done} for thing in things]
    picked = ui.list(rows, actions=["Done", "Remove"])
    if picked:
        thing = things[picked.index]
        if picked.action == "Remove":
            things.remove(thing)
        if thing in s.done:
            s.done.remove(thing)
        elif picked.action != "Remove":
            s.done.append(thing)
    if things and len(s.done) == len(things):
        ui.text("All done today", size=32, bold=True, color="good")
    else:
        ui.text(f"{len(s.done)} of {len(things)} done today", size=24)
