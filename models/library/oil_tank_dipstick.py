def app(ui):
    ui.title("Oil tank")
    size = ui.number("Tank (litres)", 3000, min=1)
    height = ui.number("Height of the tank (cm)", 150, min=1)
    level = min(ui.number("Oil on the dipstick (cm)", 60, min=0), height)
    share = level / height
    c = ui.canvas(200, 160)
    c.rect(40, 10, 120, 140, outline="gray", width=3)
    c.rect(42, 148 - 136 * share, 116, 136 * share, "orange")
    ui.text(f"{size * share:.0f} litres", size=40, bold=True)
    if share < 0.2:
        ui.text("Order oil", size=24, color="bad")
