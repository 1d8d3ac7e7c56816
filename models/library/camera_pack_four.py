def app(ui):
    ui.title("Packing")
    packed = 0
    for thing in ["Passport", "Tickets", "Charger", "Camera"]:
        packed += ui.checkbox(thing, False)
    ui.text(f"{packed} of 4 packed", size=24, bold=True)
