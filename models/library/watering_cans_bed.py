def app(ui):
    ui.title("Watering")
    area = ui.number("Beds (m²)", 12, min=0)
    each = ui.choice("Weather", ["Cool: 5 litres", "Warm: 10 litres", "Hot: 15 litres"], value="Warm: 10 litres")
    can = ui.number("Watering can (litres)", 10, min=1)
    litres = area * int(each.split()[1])
    cans = math.ceil(litres / can)
    ui.text(f"{cans} {'can' if cans == 1 else 'cans'}", size=48, bold=True)
    ui.text(f"{litres:g} litres", color="muted")
