def app(ui):
    ui.title("Round pans")
    old = ui.number("Diameter in the recipe (cm)", 20, min=1)
    mine = ui.number("Diameter of my pan (cm)", 26, min=1)
    flour = ui.number("Flour in the recipe (g)", 200, min=0)
    times = (mine / old) ** 2
    ui.text(f"Multiply by {times:.2f}", size=32, bold=True)
    ui.text(f"Flour for my pan: {flour * times:.0f} g", size=24)
