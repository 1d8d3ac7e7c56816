def app(ui):
    ui.title("Way to work")
    with ui.row():
        days = ui.number("How many days", 0)
        km = ui.number("Distance in kilometres", 0.0)
    cents = 0
    if km > 20:
        cents = 600 + (km - 20) * 38
    else:
        cents = km * 30
    ui.text(f"€ {cents * days / 100:,.2f}", size=32)
