def app(ui):
    ui.title("How long ago")
    done = ui.state.get("done", {"Fridge": 0, "Car": 0})
    doomed = ""
    for thing in done:
        with ui.row():
            ui.text(thing, size=20)
            if done[thing]:
                hours = int(ui.time - done[thing]) // 3600
                ui.text(f"{hours // 24} days, {hours % 24} hours ago", color="accent")
            else:
                ui.text("never", color="muted")
            if ui.button(f"{thing}: done now"):
                done[thing] = ui.time
            if ui.button(f"{thing}: remove"):
                doomed = thing
    if doomed:
        done.pop(doomed)
    with ui.row():
        name = ui.field("Something else")
        if ui.button("Add") and name.strip():
            done.setdefault(name.strip(), 0)
            ui.clear("Something else")
