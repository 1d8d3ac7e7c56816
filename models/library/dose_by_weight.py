def app(ui):
    ui.title("Dose")
    kilos = ui.number("Kilos of the child", 15.0, min=0, step=0.5)
    per_kilo = ui.number("Mg per kilo", 10.0, min=0)
    dose = min(500, kilos * per_kilo)
    ui.text(f"Dose: {dose:.0f} mg", size=40, bold=True)
    ui.text(f"Syrup: {dose / 50:.1f} ml", size=24)
