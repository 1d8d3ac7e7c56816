UNITS = ["Bytes", "KB", "MB", "GB", "TB"]


def app(ui):
    ui.title("File size")
    size = ui.number("Size", 1.5, min=0)
    unit = ui.choice("Unit", UNITS, "MB")
    rows = []
    for power, name in enumerate(UNITS):
        amount = size * 1024 ** (UNITS.index(unit) - power)
        rows.append([name, f"{amount:,.0f}" if amount >= 1000 else f"{amount:.3g}"])
    ui.table(rows, header=["Unit", "Size"])
