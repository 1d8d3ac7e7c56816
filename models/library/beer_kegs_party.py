import math


def app(ui):
    ui.title("Kegs of beer")
    guests = ui.number("Guests", 80, min=0)
    share = ui.slider("Beer drinkers (%)", 0, 100, 50)
    litres = ui.number("Litres for each of them", 1.5, min=0, step=0.1)
    keg = int(ui.choice("Litres in a keg", ["20", "30", "50"], value="30"))
    total = guests * share / 100 * litres
    ui.text(f"Kegs: {math.ceil(total / keg)}", size=40, bold=True)
    ui.text(f"{total:.0f} litres of beer", size=24)
    ui.text(f"Glasses of 0.3 l: {total / 0.3:.0f}", size=20)
