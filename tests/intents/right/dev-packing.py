def app(ui):
    ui.title("Packing")
    packed = 0
    for thing in ["Passport", "Socks", "Toothbrush", "Charger"]:
        packed += ui.checkbox(thing, False)
    ui.text(f"Packed: {packed} of 4")
