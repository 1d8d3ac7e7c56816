PRICES = {"Pommes": 2, "Poires": 3, "Noix": 8}


def app(ui):
    ui.title("Mon étal")
    total = 0
    for name, price in PRICES.items():
        total += ui.number(f"{name}, kilos", 0.0, min=0, step=0.1) * price
    ui.text(f"Total : {total:.2f} euros", size=32, bold=True)
    given = ui.number("Le client donne", 0.0, min=0)
    if given < total:
        ui.text(f"Il manque {total - given:.2f} euros", color="bad", size=24)
    else:
        ui.text(f"À rendre : {given - total:.2f} euros", size=24)
