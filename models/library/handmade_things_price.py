def app(ui):
    ui.title("Handmade")
    material = ui.number("Material", 8.0, min=0)
    hours = ui.number("Hours", 1.5, min=0, step=0.25)
    wage = ui.number("Wage an hour", 12.0, min=0)
    profit = ui.number("Profit (%)", 20, min=0)
    price = (material + hours * wage) * (1 + profit / 100)
    ui.text(f"{price:.2f}", size=40, bold=True)
