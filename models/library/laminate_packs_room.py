def app(ui):
    ui.title("Laminate")
    length = ui.number("Length (m)", 5.0, min=0, step=0.1)
    width = ui.number("Width (m)", 4.0, min=0, step=0.1)
    pack = ui.number("A pack covers (m²)", 2.2, min=0.1, step=0.1)
    price = ui.number("Price of a pack", 35.0, min=0)
    waste = 10 if ui.switch("Laid diagonally", False) else 5
    packs = math.ceil(round(length * width * (1 + waste / 100) / pack, 6))
    ui.text(f"{packs} {'pack' if packs == 1 else 'packs'}", size=40, bold=True)
    ui.text(f"Costs {packs * price:.2f}", size=24)
    ui.text(f"{waste} percent for cutting are in it", color="muted")
