def app(ui):
    ui.title("Pipe")
    diameter = ui.number("Diameter inside (mm)", 20, min=0)
    speed = ui.number("Speed (m/s)", 1, min=0, step=0.1)
    litres = math.pi * (diameter / 200) ** 2 * speed * 10 * 60
    ui.text(f"{litres:.1f} litres a minute", size=36, bold=True)
    if litres > 0:
        ui.text(f"A bucket of 10 litres is full in {10 / litres * 60:.0f} seconds")
