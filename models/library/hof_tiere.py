def app(ui):
    ui.title("Unser Hof")
    cows = ui.number("Kühe", 3, min=0)
    sheep = ui.number("Schafe", 5, min=0)
    hens = ui.number("Hühner", 10, min=0)
    ui.chart({"Kühe": cows, "Schafe": sheep, "Hühner": hens}, kind="pie")
    ui.text(f"{cows + sheep + hens} Tiere", size=28)
    ui.text(f"{(cows + sheep) * 4 + hens * 2} Beine", size=28, bold=True)
