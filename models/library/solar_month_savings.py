def app(ui):
    ui.title("Solar month")
    made = ui.number("Made (kWh)", 300, min=0)
    own = ui.slider("Used myself %", 0, 100, 40)
    price = ui.number("Price of a kWh I buy", 0.3, min=0, step=0.01)
    feed = ui.number("Money for a kWh I sell", 0.08, min=0, step=0.01)
    used = made * own / 100
    ui.text(f"{used * price + (made - used) * feed:.2f}", size=48, bold=True)
    ui.text(f"{used * price:.2f} not paid for {used:.0f} kWh", size=20)
    ui.text(f"{(made - used) * feed:.2f} earned with {made - used:.0f} kWh", size=20)
