def app(ui):
    ui.title("Parking meter")
    s = ui.state
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    if left > 0:
        ui.text(f"{left} seconds", size=40)
    else:
        ui.text("Expired", size=40, color="bad")
    if ui.button("Coin"):
        s.left = 15
