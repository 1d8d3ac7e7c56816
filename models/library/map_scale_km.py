def app(ui):
    ui.title("Map scale")
    scale = ui.number("Scale 1 to", 50000, min=1)
    cm = ui.number("Centimetres on the map", 4.0, min=0)
    metres = cm * scale / 100
    ui.text(f"{metres / 1000:g} km", size=40, bold=True)
    ui.text(f"{metres:g} m")
    ui.text(f"1 cm on the map is {scale / 100:g} m", color="muted")
