def app(ui):
    ui.title("Spending")
    values = {}
    for name in ["Rent", "Food", "Fun"]:
        values[name] = ui.number(name, 100, min=0)
    total = sum(values.values())
    if total:
        ui.chart(values, kind="pie")
        for name, value in values.items():
            ui.text(f"{name}: {value / total * 100:.0f} %")
