METERS = {"meters": 1, "kilometers": 1000, "miles": 1609.344, "feet": 0.3048, "yards": 0.9144, "inches": 0.0254}
METERS["nautical miles"] = 1852


def app(ui):
    ui.title("Lengths")
    amount = ui.number("Amount", 1, min=0)
    unit = ui.choice("Unit", list(METERS))
    meters = amount * METERS[unit]
    ui.divider()
    ui.table([[f"{meters / size:,.4g}", name] for name, size in METERS.items()], header=["Length", "Unit"])
