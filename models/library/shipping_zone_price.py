PRICES = {
    "Home": [5, 7, 10],
    "Europe": [12, 17, 24],
    "World": [18, 32, 50],
}


def app(ui):
    ui.title("Shipping")
    country = ui.choice("To", list(PRICES))
    kilos = ui.number("Kilos", 2.5, min=0, step=0.1)
    ui.table([[zone, *prices] for zone, prices in PRICES.items()], header=["To", "2 kg", "5 kg", "10 kg"])
    if kilos > 10:
        ui.text("Too heavy", size=40, color="bad")
    else:
        step = 0 if kilos <= 2 else 1 if kilos <= 5 else 2
        ui.text(f"{PRICES[country][step]:.2f}", size=40, bold=True)
