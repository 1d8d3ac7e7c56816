ROOFS = {"Tiles": 0.9, "Metal or glass": 0.95, "Flat with gravel": 0.6, "Green roof": 0.4}


def app(ui):
    ui.title("Rain from the roof")
    area = ui.number("Roof (m²)", 60, min=0)
    rain = ui.slider("Rain (mm)", 0, 100, 10)
    roof = ui.choice("Kind of roof", list(ROOFS))
    litres = area * rain * ROOFS[roof]
    ui.text(f"{litres:.0f} litres", size=40, bold=True)
    ui.text(f"Fills {litres / 300:.1f} barrels of 300 litres", size=20)
