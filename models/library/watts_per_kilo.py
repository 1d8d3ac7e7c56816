def app(ui):
    ui.title("Watts per kilo")
    with ui.row():
        watts = ui.number("Watts", 250, min=0, step=5)
        weight = ui.number("Weight in kg", 70, min=1)
    power = watts / weight
    ui.text(f"{power:.2f} W/kg", size=40, bold=True)
    ui.text("Beginner" if power < 2.5 else "Good" if power < 3.5 else "Very strong")
