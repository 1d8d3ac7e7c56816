def app(ui):
    ui.title("Pickles")
    litres = ui.number("Litres of water", 1.0, min=0, step=0.5)
    percent = ui.slider("Strength %", 2.0, 6.0, 3.0, step=0.5)
    salt = litres * percent * 10
    ui.text(f"Salt: {salt:.0f} g", size=40, bold=True)
    ui.text(f"Spoons: {round(salt / 18 * 2) / 2:g}", size=24)
