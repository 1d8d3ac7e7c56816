RATIO = {"Ristretto": 1.5, "Espresso": 2, "Lungo": 3}


def app(ui):
    ui.title("Espresso")
    dose = ui.number("Ground coffee (g)", 18.0, min=1, step=0.5)
    kind = ui.choice("Kind", list(RATIO), value="Espresso")
    ui.text(f"{dose * RATIO[kind]:.1f} g in the cup", size=40, bold=True)
    ui.text(f"Ratio 1 to {RATIO[kind]:g}, in 25 to 30 seconds", size=20)
    cup = ui.number("Mine came out with (g)", 36.0, min=0, step=0.5)
    ui.text(f"My ratio: 1 to {cup / dose:.1f}", size=20)
