def app(ui):
    ui.title("Taxi")
    km = ui.number("Kilometres", 5.0, min=0, step=0.5)
    fare = 4 + 2.2 * km
    if ui.switch("Night", False):
        fare *= 1.25
    ui.text(f"{fare:.2f} €", size=48, bold=True, align="center")
