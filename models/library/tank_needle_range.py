def app(ui):
    ui.title("Range")
    left = ui.slider("Fuel gauge (%)", 0, 100, 40)
    tank = ui.number("Tank (litres)", 50.0, min=1)
    use = ui.number("Litres for 100 km", 6.5, min=0.1, step=0.1)
    litres = tank * left / 100
    km = int(litres / use * 100)
    ui.text(f"{km} km", size=40, bold=True)
    ui.progress(left / 100)
    ui.text(f"{litres:.1f} litres left", size=20)
    if km < 80:
        ui.text("Fill up soon", color="bad", size=24)
