def app(ui):
    ui.title("Every day")
    s = ui.state
    things = s.get("things", [])
    today = str(ui.now.date())
    name = ui.field("Thing").strip()
    if ui.button("Add") and name:
        things.append([name, ""])
        ui.clear("Thing")
    for thing in things:
        done = thing[1] == today
        if ui.checkbox(thing[0], done) != done:
            thing[1] = "" if done else today
    ui.text(f"Done today: {sum(thing[1] == today for thing in things)} of {len(things)}", size=24)
