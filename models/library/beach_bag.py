THINGS = ["Towel", "Sun cream", "Water", "Book", "Hat", "Ball"]


def app(ui):
    ui.title("Beach bag")
    packed = ui.state.get("packed", {})
    if ui.button("Unpack"):
        packed.clear()
    for thing in THINGS:
        packed[thing] = ui.checkbox(thing, packed.get(thing, False))
    missing = [thing for thing in THINGS if not packed[thing]]
    if missing:
        ui.text("Missing: " + ", ".join(missing))
    else:
        ui.text("Nothing is missing", color="good")
