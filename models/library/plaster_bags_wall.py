def app(ui):
    ui.title("Plaster")
    width = ui.number("Width (m)", 4.0, min=0, step=0.5)
    height = ui.number("Height (m)", 2.5, min=0, step=0.1)
    thick = ui.slider("Thick (mm)", 1, 30, 10)
    kilos = width * height * thick
    bags = math.ceil(kilos / 30)
    ui.text(f"{bags} {'bag' if bags == 1 else 'bags'} of 30 kg", size=36, bold=True)
    ui.text(f"{kilos:.0f} kg: 1 kg for a square metre and millimetre", color="muted")
