def app(ui):
    ui.title("Cooper test")
    metres = ui.number("Metres in 12 minutes", 2400, min=0, step=50)
    vo2max = max(0, (metres - 504.9) / 44.73)
    ui.text(f"{vo2max:.1f} ml/kg/min", size=40, bold=True)
    ui.text(f"Your speed: {metres * 5 / 1000:.1f} km/h")
