def app(ui):
    ui.title("Breakfast")
    kcal = {}
    for name, most, each in [("Bread", 5, 80), ("Eggs", 4, 90), ("Jam", 6, 25)]:
        kcal[name] = ui.slider(name, 0, most, 0) * each
    for name in kcal:
        ui.text(f"{name}: {kcal[name]}")
    total = sum(kcal.values())
    ui.text(f"Sum: {total} kcal", size=28)
    if total > 0:
        ui.chart(list(kcal.values()), labels=list(kcal), kind="pie")
