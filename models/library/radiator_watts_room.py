WATTS = {"Well insulated": 60, "Normal": 80, "Old house": 120}


def app(ui):
    ui.title("Radiator")
    length = ui.number("Length (m)", 5.0, min=0, step=0.5)
    width = ui.number("Width (m)", 4.0, min=0, step=0.5)
    house = ui.choice("House", list(WATTS), value="Normal")
    outside = ui.slider("Outside walls", 0, 3, 1)
    watts = length * width * WATTS[house] * (1 + 0.1 * outside)
    ui.text(f"{watts:.0f} watts", size=40, bold=True)
    ui.text(f"{WATTS[house]} W a square metre, 10 percent more for each outside wall", color="muted")
