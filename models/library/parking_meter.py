def app(ui):
    ui.title("Parking meter")
    s = ui.state
    left = max(0, s.get("end", 0) - ui.time)
    minutes = math.ceil(left / 60)
    ui.text(f"{minutes} minutes", size=48, align="center")
    if minutes == 0:
        ui.text("Expired", size=24, align="center", color="bad")
    elif minutes < 5:
        ui.text("Move the car", size=24, align="center", color="bad")
    if ui.button("Coin"):
        s.end = ui.time + min(left + 20 * 60, 120 * 60)
