def app(ui):
    ui.title("Scale model")
    scale = int(ui.choice("Scale 1 to", ["24", "35", "48", "72", "87", "144", "350"], value="72"))
    way = ui.tabs(["Real to model", "Model to real"])
    if way == "Real to model":
        metres = ui.number("Real length in m", 18.0, min=0)
        ui.text(f"{metres * 100 / scale:.1f} cm", size=40, bold=True)
    else:
        cm = ui.number("Model length in cm", 10.0, min=0)
        ui.text(f"{cm * scale / 100:.2f} m", size=40, bold=True)
