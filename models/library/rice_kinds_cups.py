RICE = {"Basmati": (1.5, 12), "Long grain": (2, 15), "Sushi": (1.2, 15), "Brown": (2.5, 35), "Risotto": (3, 20)}


def app(ui):
    ui.title("Rice")
    kind = ui.choice("Rice", list(RICE))
    cups = ui.number("Cups of rice", 1.0, min=0, step=0.5)
    factor, minutes = RICE[kind]
    water = cups * factor
    ui.text(f"{water:g} {'cup' if water == 1 else 'cups'} of water", size=36, bold=True)
    ui.text(f"{minutes} minutes", size=28)
