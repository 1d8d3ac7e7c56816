THINGS = ["Toys", "Pyjamas", "Teeth", "Story"]


def app(ui):
    ui.title("Evening")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.done = today, {thing: False for thing in THINGS}
    for thing in THINGS:
        s.done[thing] = ui.checkbox(thing, s.done[thing])
    if all(s.done.values()):
        ui.text("Good night!", size=40, color="good")
