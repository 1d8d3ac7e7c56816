# Joules
SIZE = {"kJ": 1000, "kcal": 4184, "Wh": 3600, "kWh": 3600000}


def app(ui):
    ui.title("Energy")
    amount = ui.number("Amount", 500.0, min=0)
    unit = ui.choice("Unit", list(SIZE), value="kcal")
    joules = amount * SIZE[unit]
    rows = [[name, f"{joules / size:,.3f}"] for name, size in SIZE.items()]
    ui.table(rows, header=["Unit", "Amount"])
    ui.text(f"A lamp of 10 watts shines {joules / 10 / 3600:.1f} hours with it", size=20)
