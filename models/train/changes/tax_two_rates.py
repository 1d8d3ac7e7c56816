def app(ui):
    ui.title("Sales tax")
    amount = ui.number("Amount", 100.0, min=0, step=1)
    rate = int(ui.choice("Tax %", ["19", "7"]))
    kind = ui.choice("The amount is", ["Without tax", "With tax"])
    if kind == "Without tax":
        net = amount
        gross = amount * (1 + rate / 100)
    else:
        net = amount / (1 + rate / 100)
        gross = amount
    with ui.card():
        ui.text(f"Without tax: {net:,.2f}")
        ui.text(f"Tax: {gross - net:,.2f}")
        ui.text(f"With tax: {gross:,.2f}", size=28, bold=True, color="accent")
