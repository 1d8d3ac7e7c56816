import math


def app(ui):
    ui.title("Party")
    guests = ui.slider("Guests", 2, 40, 10)
    ui.text(f"Pizzas: {math.ceil(guests / 2)}", size=28)
    ui.text(f"Drinks: {guests * 1.5:g} litres", size=28)
    ui.text(f"Salad: {guests * 0.1:.1f} kg", size=28)
