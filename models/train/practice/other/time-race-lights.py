def app(ui):
    s = ui.state
    lamps = s.get("lamps", -1)
    if 0 <= lamps < 7 and ui.every(1):
        lamps = s.lamps = lamps + 1
    if lamps == 7:
        ui.text("Race!", size=50)
    elif lamps >= 0:
        ui.text("🔴" * min(lamps, 5))
        ui.text(f"Lamps: {min(lamps, 5)}")
    if ui.button("Start"):
        s.lamps = 0
