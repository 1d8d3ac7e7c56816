def app(ui):
    ui.title("Gazpacho")
    people = ui.number("Personas", 5, min=0)
    litres = people * 2 * 200 / 1000
    ui.text(f"{litres:g} litros", size=32, bold=True)
    ui.text(f"Tomate: {litres * 800:.0f} g")
    ui.text(f"Pepinos: {math.ceil(litres)}")
    ui.text(f"Aceite: {litres * 30:.0f} ml")
