def app(ui):
    ui.title("Six times")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if s.get("start"):
        number = int((ui.time - s.start) / 10) + 1
        ui.text(f"Breathe {number}" if number <= 6 else "Enough", size=56, align="center")
    else:
        ui.text("Press Start", align="center")
