def app(ui):
    ui.title("Free fall")
    height = ui.number("Height (m)", 20, min=0)
    seconds = math.sqrt(2 * height / 9.81)
    ui.text(f"{seconds:.1f} seconds", size=48, bold=True)
    ui.text(f"{seconds * 9.81 * 3.6:.0f} km/h at the ground", size=20)
