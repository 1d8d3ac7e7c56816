FACTORS = {"Road bike": 0.665, "Trekking bike": 0.66, "Mountain bike": 0.574}


def app(ui):
    ui.title("Frame size")
    leg = ui.number("Inside leg in cm", 80, min=40, max=120)
    kind = ui.choice("Bike", list(FACTORS))
    size = leg * FACTORS[kind]
    ui.text(f"{size:.0f} cm", size=40, bold=True)
    ui.text(f"{size / 2.54:.1f} inches")
