def app(ui):
    ui.title("Solar panels")
    panels = ui.number("Panels", 10, min=0)
    watts = ui.number("Watts of each", 400, min=0)
    hours = ui.slider("Hours of full sun a day", 1, 8, 3, step=0.5)
    power = panels * watts / 1000
    ui.text(f"{power * hours * 365:.0f} kWh a year", size=40, bold=True)
    ui.text(f"{power * hours:.1f} kWh a day", size=20)
    ui.text(f"{power:.1f} kW on the roof", color="muted")
