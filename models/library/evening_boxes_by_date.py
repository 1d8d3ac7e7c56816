def app(ui):
    ui.title("Every day")
    s = ui.state
    today = ui.now.date().isoformat()
    if s.get("day", "") != today:
        s.day = today
        s.done = {"Dishes": False, "Plants": False, "Cat": False}
    for thing in s.done:
        s.done[thing] = ui.checkbox(thing, s.done[thing])
    ui.text(f"Done: {sum(s.done.values())} of 3", bold=True)
    ui.every(60)
