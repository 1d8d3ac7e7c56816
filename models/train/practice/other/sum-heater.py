PRICE = 0.40


def app(ui):
    ui.title("Power")
    with ui.card("Device"):
        minutes = ui.number("Runs each day (minutes)", 0)
        watts = ui.number("Power in W", 0)
    used = watts / 1000 * (minutes / 60) * 30
    with ui.row():
        ui.text(f"{round(used, 2)} kWh")
        ui.text(f"€ {round(used * PRICE, 2)}")
