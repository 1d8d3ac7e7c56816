CM = {"cm": 1, "m": 100, "inch": 2.54, "foot": 30.48}


def app(ui):
    ui.title("Length")
    with ui.row():
        length = ui.number("Length", 100.0, min=0)
        unit = ui.choice("Unit", list(CM))
    for name in CM:
        ui.text(f"{length * CM[unit] / CM[name]:.4g} {name}", size=24)
