def app(ui):
    ui.title("Aquarium")
    length = ui.number("Length (cm)", 60, min=1)
    width = ui.number("Width (cm)", 30, min=1)
    height = ui.number("Height (cm)", 30, min=1)
    litres = length * width * max(0, height - 5) / 1000
    ui.text(f"Water: {litres:.1f} litres", size=32, bold=True)
    ui.text(f"Small fish: {int(litres / 4)}", size=24)
