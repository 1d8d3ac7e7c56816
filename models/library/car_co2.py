KG_PER_LITRE = {"Petrol": 2.37, "Diesel": 2.65}


def app(ui):
    ui.title("CO2 of a trip")
    km = ui.number("Kilometres", 100, min=0)
    litres = ui.number("Litres per 100 km", 6, min=0)
    fuel = ui.choice("Fuel", list(KG_PER_LITRE))
    kg = km * litres / 100 * KG_PER_LITRE[fuel]
    ui.text(f"{kg:.1f} kg CO2", size=40, bold=True)
    ui.text(f"{litres / 100 * KG_PER_LITRE[fuel] * 1000:.0f} g per kilometre", color="muted")
