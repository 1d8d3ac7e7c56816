def app(ui):
    ui.title("Bus fare")
    zones = ui.number("Zones", 1, min=1)
    child = ui.checkbox("Child", False)
    fare = 2 + 1.2 * zones
    if child:
        fare = fare / 2
    ui.text(f"Fare: {fare:.2f}", size=28, bold=True)
