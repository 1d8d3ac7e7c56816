def app(ui):
    ui.title("Water bill")
    old = ui.number("Old reading (m³)", 412.0, min=0)
    new = ui.number("New reading (m³)", 503.0, min=0)
    price = ui.number("Price of a m³", 4.2, min=0, step=0.1)
    base = ui.number("Base fee", 60.0, min=0)
    used = new - old
    if used < 0:
        ui.text("The new reading is lower than the old one", color="bad")
        return
    ui.text(f"{used * price + base:.2f}", size=40, bold=True)
    ui.text(f"Used: {used:g} m³", size=24)
    ui.text(f"That is {used * 1000 / 365:.0f} litres a day over a year", color="muted")
