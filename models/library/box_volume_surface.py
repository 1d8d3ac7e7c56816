def app(ui):
    ui.title("Box")
    with ui.row():
        a = ui.number("Length", 10, min=0)
        b = ui.number("Width", 5, min=0)
        c = ui.number("Height", 2, min=0)
    ui.text(f"Volume: {a * b * c:g} cm³", size=24)
    ui.text(f"Surface: {2 * (a * b + a * c + b * c):g} cm²", size=24)
