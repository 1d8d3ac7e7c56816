def app(ui):
    ui.title("Rabatt")
    preis = ui.number("Preis", 100.0, min=0)
    rabatt = ui.number("Rabatt in Prozent", 10, min=0, max=100)
    ui.text(f"Zu zahlen: {preis * (1 - rabatt / 100):.2f}", size=28)
