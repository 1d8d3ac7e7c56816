def app(ui):
    ui.title("Drip rate")
    with ui.row():
        ml = ui.number("Amount in ml", 500, min=0, step=50)
        hours = ui.number("Hours", 4.0, min=0.25, step=0.25)
    drops = ui.number("Drops in 1 ml", 20, min=1)
    ui.text(f"{ml * drops / (hours * 60):.0f} drops per minute", size=40, bold=True)
    ui.text(f"{ml / hours:.0f} ml per hour")
