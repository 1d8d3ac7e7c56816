def app(ui):
    ui.title("Can I bake?")
    missing = []
    for thing in ["Flour", "Eggs", "Milk", "Sugar"]:
        if not ui.checkbox(thing, False):
            missing.append(thing)
    if missing:
        ui.text("Missing: " + ", ".join(missing), color="bad")
    else:
        ui.text("Bake", size=32, color="good")
