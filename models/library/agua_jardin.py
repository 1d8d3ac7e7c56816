def app(ui):
    ui.title("Riego")
    area = ui.number("Metros cuadrados", 50, min=1)
    minutes = ui.number("Minutos", 20, min=0)
    flow = ui.number("Litros por minuto", 15, min=0)
    litres = minutes * flow
    ui.text(f"{litres:g} litros", size=32, bold=True)
    ui.text(f"{litres / area:.1f} litros por metro cuadrado")
    ui.text(f"{litres * 2 / 1000:.2f} euros", size=24)
