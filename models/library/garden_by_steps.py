def app(ui):
    ui.title("Measured in steps")
    step = ui.number("One step (cm)", 70, min=1)
    with ui.row():
        long = ui.number("Steps along", 30, min=0)
        wide = ui.number("Steps across", 20, min=0)
    a, b = long * step / 100, wide * step / 100
    ui.text(f"{a * b:.0f} m²", size=40, bold=True)
    ui.text(f"{a:.1f} m by {b:.1f} m", size=24)
    ui.text(f"Once round: {2 * (a + b):.1f} m", size=20)
