def app(ui):
    ui.title("Boiling water")
    metres = ui.slider("Altitude (m)", 0, 8800, 1500, step=100)
    degrees = 100 - metres / 300
    ui.text(f"About {degrees:.0f} °C", size=40, bold=True)
    ui.text(f"{metres} m above the sea", color="muted")
    if metres >= 1000:
        ui.text("Pasta takes longer up here")
