def app(ui):
    ui.title("To grams")
    with ui.row():
        pounds = ui.number("Pounds", 1, min=0)
        ounces = ui.number("Ounces", 8, min=0)
    grams = pounds * 453.592 + ounces * 28.3495
    ui.text(f"{grams:.0f} g", size=48, bold=True)
    ui.text(f"{grams / 1000:.2f} kg", color="muted")
