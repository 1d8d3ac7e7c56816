def app(ui):
    ui.title("Rectangle")
    a = ui.number("Length", 1.0, min=0)
    b = ui.number("Width", 1.0, min=0)
    ui.text(f"Area: {a * b:g}", size=24)
