import math


def app(ui):
    ui.title("Pellets")
    heat = ui.number("Heat for the winter (kWh)", 12000, min=0, step=500)
    stove = ui.slider("Efficiency of the stove (%)", 50, 100, 80)
    price = ui.number("Price of a 15 kg bag", 5.5, min=0, step=0.1)
    # A kilo of pellets holds about 4.8 kWh.
    kilos = heat / 4.8 / (stove / 100)
    bags = math.ceil(round(kilos / 15, 6))
    ui.text(f"Bags: {bags}", size=40, bold=True)
    ui.text(f"{kilos:.0f} kg", size=24)
    ui.text(f"Cost: {bags * price:.2f}", size=24)
