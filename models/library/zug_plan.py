def app(ui):
    ui.title("Monatskarte")
    price = ui.number("Preis einer Fahrt", 3.0, min=0, step=0.1)
    rides = ui.number("Fahrten im Monat", 20, min=0)
    card = ui.number("Monatskarte", 49, min=0)
    single = price * rides
    ui.text(f"Einzeln: {single:.2f}")
    if single > card:
        ui.text("Karte lohnt sich", size=32, color="good")
    else:
        ui.text("Einzeln ist billiger" if single < card else "Beides gleich", size=32)
    ui.text(f"Gespart: {abs(single - card):.2f}", size=24)
