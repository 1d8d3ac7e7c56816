COLORS = ["black", "brown", "red", "orange", "yellow", "green", "blue", "violet", "gray", "white"]


def app(ui):
    ui.title("Resistor")
    bands = []
    for name, start in [("Band 1", "yellow"), ("Band 2", "violet"), ("Band 3", "red")]:
        bands.append(ui.choice(name, COLORS, value=start))
    first, second, zeros = [COLORS.index(band) for band in bands]
    ohms = (first * 10 + second) * 10**zeros
    if ohms >= 1000000:
        ui.text(f"{ohms / 1000000:g} MΩ", size=40, bold=True)
    elif ohms >= 1000:
        ui.text(f"{ohms / 1000:g} kΩ", size=40, bold=True)
    else:
        ui.text(f"{ohms} Ω", size=40, bold=True)
    c = ui.canvas(300, 80, background="white")
    c.line(0, 40, 300, 40, "gray", 4)
    c.rect(60, 15, 180, 50, "tan")
    for i, band in enumerate(bands):
        c.rect(90 + i * 35, 15, 15, 50, band)
