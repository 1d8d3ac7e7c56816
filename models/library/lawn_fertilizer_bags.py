def app(ui):
    ui.title("Lawn fertilizer")
    area = ui.number("Lawn (m²)", 120, min=0)
    grams = ui.number("Grams for a m²", 30, min=0)
    bag = ui.number("Bag (kg)", 5, min=1)
    kilos = area * grams / 1000
    ui.text(f"{kilos:.1f} kg", size=40, bold=True)
    bags = math.ceil(round(kilos / bag, 6))
    ui.text(f"{bags} {'bag' if bags == 1 else 'bags'}", size=28)
    if bags:
        ui.text(f"{bags * bag - kilos:.1f} kg left over", color="muted")
