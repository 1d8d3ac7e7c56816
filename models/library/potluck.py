THINGS = ["Salad", "Bread", "Dessert", "Drinks"]


def app(ui):
    ui.title("Potluck")
    missing = []
    for thing in THINGS:
        if not ui.field(thing, placeholder="Who brings it?").strip():
            missing.append(thing)
    if missing:
        ui.text("Nobody brings: " + ", ".join(missing), color="bad")
    else:
        ui.text("Everything is taken", color="good")
