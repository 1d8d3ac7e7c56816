def app(ui):
    ui.title("Don't forget")
    things = ui.state.get("things", [])
    thing = ui.field("Thing")
    if ui.button("Keep") and thing:
        things.append(thing)
    for thing in things:
        ui.text(thing)
