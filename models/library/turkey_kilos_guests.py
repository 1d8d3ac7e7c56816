def app(ui):
    ui.title("Turkey")
    adults = ui.number("Adults", 6, min=0)
    children = ui.number("Children", 2, min=0)
    kilos = adults * 0.6 + children * 0.3
    ui.text(f"{kilos:.1f} kg", size=40, bold=True)
    ui.text("600 g for an adult and 300 g for a child, with bones", color="muted")
