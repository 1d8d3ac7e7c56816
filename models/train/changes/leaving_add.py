THINGS = ["Windows shut", "Stove off", "Lights off", "Keys", "Wallet"]


def app(ui):
    ui.title("Before I leave")
    s = ui.state
    done = s.get("done", [])
    own = s.get("own", [])
    with ui.row():
        name = ui.field("One more thing")
        if ui.button("Add") and name.strip():
            own.append(name.strip())
            ui.clear("One more thing")
    things = THINGS + own
    for thing in things:
        ticked = ui.checkbox(thing, thing in done)
        if ticked and thing not in done:
            done.append(thing)
        if not ticked and thing in done:
            done.remove(thing)
    ui.progress(len(done) / len(things))
    left = len(things) - len(done)
    if left == 0:
        ui.text("Ready to go!", size=28, color="good")
    else:
        ui.text(f"{left} still to do", size=28)
    if ui.button("Start over"):
        s.done = []
