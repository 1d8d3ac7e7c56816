def app(ui):
    ui.title("Things")
    things = ui.state.get("things", [])
    thing = ui.field("Thing")
    if ui.button("Remember") and thing:
        things.append(thing)
    for thing in things:
        ui.text(thing)
