def app(ui):
    ui.title("Pool")
    with ui.row():
        length = ui.number("Length", 4.0, min=0, step=0.1)
        width = ui.number("Width", 2.0, min=0, step=0.1)
        depth = ui.number("Depth", 1.0, min=0, step=0.1)
    litres = round(length * width * depth * 1000)
    ui.text(f"{litres} litres", size=32)
    ui.text(f"{math.ceil(litres / 2000)} tablets", size=32, bold=True)
