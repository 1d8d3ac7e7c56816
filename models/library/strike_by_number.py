def app(ui):
    ui.title("Numbered list")
    s = ui.state
    things = s.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            things.append(thing)
            ui.clear("Thing")
    with ui.row():
        number = int(ui.number("Number", 1))
        if ui.button("Strike"):
            s.wrong = not 1 <= number <= len(things)
            if not s.wrong:
                things.pop(number - 1)
    if s.get("wrong", False):
        ui.text("No such number", color="bad")
    for place, thing in enumerate(things, 1):
        ui.text(f"{place}. {thing}")
