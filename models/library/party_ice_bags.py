import math


def app(ui):
    ui.title("Ice")
    guests = ui.number("Guests", 20, min=0)
    cooling = ui.switch("Also to cool the bottles", False)
    kilos = guests * (1 if cooling else 0.5)
    ui.text(f"{kilos:g} kg of ice", size=40, bold=True)
    bags = math.ceil(kilos / 2)
    ui.text(f"{bags} {'bag' if bags == 1 else 'bags'} of 2 kg", size=24)
