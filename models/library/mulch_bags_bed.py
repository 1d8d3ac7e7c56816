def app(ui):
    ui.title("Mulch")
    area = ui.number("Bed (m²)", 8.0, min=0, step=0.5)
    depth = ui.slider("Thick (cm)", 1, 15, 5)
    bag = ui.number("Litres in a bag", 60, min=1)
    litres = area * depth * 10
    bags = math.ceil(litres / bag)
    ui.text(f"{bags} {'bag' if bags == 1 else 'bags'}", size=48, bold=True)
    ui.text(f"{litres:.0f} litres of mulch", color="muted")
