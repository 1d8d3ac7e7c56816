SIZES = [(120, 170), (140, 200), (160, 230), (200, 290), (240, 330), (300, 400)]


def app(ui):
    ui.title("Rug")
    length = ui.number("Room length (cm)", 450, min=50)
    width = ui.number("Room width (cm)", 350, min=50)
    border = ui.slider("Free floor on each side (cm)", 10, 80, 40)
    long, short = max(length, width) - 2 * border, min(length, width) - 2 * border
    fitting = [size for size in SIZES if size[0] <= short and size[1] <= long]
    if fitting:
        ui.text(f"{fitting[-1][0]} × {fitting[-1][1]} cm", size=40, bold=True)
    else:
        ui.text("Take a round rug", size=32, bold=True)
    ui.text(f"At most {short} × {long} cm", color="muted")
