ML = {"ml": 1, "cl": 10, "litres": 1000, "cups": 240}


def app(ui):
    ui.title("Liquids")
    with ui.row():
        amount = ui.number("Amount", 500.0, min=0)
        unit = ui.choice("Unit", list(ML))
    for name in ML:
        ui.text(f"{round(amount * ML[unit] / ML[name], 3):g} {name}", size=24)
