def app(ui):
    ui.title("Mixed water")
    hot = ui.number("Hot water (litres)", 2, min=0)
    hot_degrees = ui.number("Its temperature (°C)", 80)
    cold = ui.number("Cold water (litres)", 3, min=0)
    cold_degrees = ui.number("And the cold one's (°C)", 15)
    if hot + cold == 0:
        ui.text("No water", color="muted")
        return
    ui.text(f"{(hot * hot_degrees + cold * cold_degrees) / (hot + cold):.1f} °C", size=48, bold=True)
    litres = hot + cold
    ui.text(f"{litres:g} litre{'' if litres == 1 else 's'}")
