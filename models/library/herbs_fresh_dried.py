def app(ui):
    ui.title("Herbs")
    have = ui.choice("The recipe says", ["Fresh", "Dried"])
    spoons = ui.number("Tablespoons", 3.0, min=0, step=0.5)
    if have == "Fresh":
        ui.text(f"Dried: {spoons / 3:g} tbsp", size=32, bold=True)
    else:
        ui.text(f"Fresh: {spoons * 3:g} tbsp", size=32, bold=True)
    ui.text("One spoon of dried herbs is as strong as three of fresh ones", color="muted")
