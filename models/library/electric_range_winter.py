def app(ui):
    ui.title("Range")
    battery = ui.number("Battery in kWh", 60, min=1)
    charge = ui.slider("Charge in percent", 0, 100, 80)
    use = ui.number("kWh for 100 km in summer", 16.0, min=1, step=0.5)
    degrees = ui.slider("Degrees outside", -20, 30, 0)
    summer = battery * charge / use
    loss = max(0, 20 - degrees)
    ui.text(f"{summer * (100 - loss) / 100:.0f} km", size=40, bold=True)
    ui.text(f"In summer {summer:.0f} km")
    ui.text(f"The cold takes {loss:g} percent, one for each degree below 20", color="muted")
