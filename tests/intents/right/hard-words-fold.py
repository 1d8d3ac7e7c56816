def app(ui):
    ui.title("School trip")
    packed = [ui.checkbox(thing, False) for thing in ["Raincoat", "Lunch", "Water", "Map"]]
    if all(packed):
        ui.text("Off you go!", size=28)
