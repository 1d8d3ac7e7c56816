PACES = {"Slow": 3.0, "Normal": 3.5, "Brisk": 4.3}


def app(ui):
    ui.title("Walking")
    with ui.row():
        weight = ui.number("Weight in kg", 70, min=1)
        minutes = ui.number("Minutes", 60, min=0, step=5)
    pace = ui.choice("Pace", list(PACES), value="Normal")
    kcal = PACES[pace] * weight * minutes / 60
    ui.text(f"{kcal:.0f} kcal", size=40, bold=True)
