def app(ui):
    ui.title("Hydration")
    flour = ui.number("Flour (g)", 500, min=1)
    water = ui.number("Water (g)", 350, min=0)
    percent = water / flour * 100
    ui.text(f"{percent:.0f} %", size=40, bold=True)
    if percent < 60:
        ui.text("A firm dough", size=24)
    elif percent <= 72:
        ui.text("A normal bread dough", size=24)
    else:
        ui.text("A wet, sticky dough", size=24)
    wanted = ui.slider("I want (%)", 50, 100, 75)
    ui.text(f"Water for {wanted} %: {flour * wanted / 100:.0f} g", size=20)
