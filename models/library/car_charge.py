def app(ui):
    ui.title("Charging")
    start = ui.slider("From %", 0, 100, 20)
    end = ui.slider("To %", 0, 100, 80)
    power = float(ui.choice("Power (kW)", ["2.3", "11", "50"]))
    price = ui.number("Price of a kWh", 0.4, min=0, step=0.01)
    energy = max(0, end - start) / 100 * 60
    minutes = round(energy / power * 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=40, bold=True)
    ui.text(f"Cost: {energy * price:.2f}", size=24)
