def app(ui):
    ui.title("Cholesterol")
    with ui.row():
        total = ui.number("Total cholesterol", 200, min=1)
        hdl = ui.number("HDL", 50, min=1)
    ratio = total / hdl
    ui.text(f"{ratio:.1f}", size=40, bold=True)
    if ratio < 3.5:
        ui.text("Very good", size=24, color="good")
    elif ratio < 5:
        ui.text("Fine", size=24)
    else:
        ui.text("Too high", size=24, color="bad")
