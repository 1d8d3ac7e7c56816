def app(ui):
    ui.title("Pocket money")
    total = 0
    for name, start in [("Ole", 6), ("Pia", 9), ("Finn", 12)]:
        age = ui.number(name, start, min=0, max=18)
        money = age / 2 + (2 if age >= 12 else 0)
        ui.text(f"{name} gets {money:.2f}")
        total += money
    ui.text(f"In four weeks: {total * 4:.2f}", size=28, bold=True)
