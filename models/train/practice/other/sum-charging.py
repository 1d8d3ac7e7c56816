def app(ui):
    ui.title("How long to charge?")
    with ui.row():
        a = ui.number("From %", 10)
        b = ui.number("To %", 90)
    kw = ui.number("Charger kW", 10)
    kwh = ui.number("Battery kWh", 40)
    if kw > 0 and b > a:
        hours = (b - a) / 100 * kwh / kw
        whole = int(hours)
        ui.text(f"It takes {whole}:{int(round((hours - whole) * 60)):02d}")
