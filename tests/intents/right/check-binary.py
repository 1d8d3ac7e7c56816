def app(ui):
    ui.title("Number systems")
    number = ui.number("Number", 1, min=0)
    ui.text(f"Binary: {number:b}", size=24)
    ui.text(f"Hexadecimal: {number:X}", size=24)
