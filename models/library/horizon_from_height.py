def app(ui):
    ui.title("Horizon")
    height = ui.number("Height of my eyes (m)", 1.7, min=0, step=0.1)
    ui.text(f"{3.57 * math.sqrt(height):.1f} km", size=48, bold=True)
    ui.text("to the horizon, over flat land or sea", color="muted")
