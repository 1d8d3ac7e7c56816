def app(ui):
    ui.title("Concrete")
    length = ui.number("Length (m)", 4, min=0)
    width = ui.number("Width (m)", 3, min=0)
    thick = ui.number("Thickness (cm)", 10, min=0)
    volume = length * width * thick / 100
    ui.text(f"{volume:.2f} m³", size=40, bold=True)
    ui.text(f"{volume * 2.4:.1f} tons", size=20)
