def app(ui):
    ui.title("Morning")
    done = ui.state.get("done", {"Shower": False, "Breakfast": False, "Teeth": False})
    if ui.button("New day"):
        for thing in done:
            done[thing] = False
    for thing in done:
        done[thing] = ui.checkbox(thing, done[thing])
    if all(done.values()):
        ui.text("Well done", size=28, color="good")
