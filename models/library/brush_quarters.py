PARTS = ["Top left", "Top right", "Bottom left", "Bottom right"]


def app(ui):
    ui.title("Tooth brushing")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if not s.get("start"):
        ui.text("Press Start", color="muted")
    else:
        part = int((ui.time - s.start) / 30)
        ui.text(PARTS[part] if part < 4 else "Rinse", size=64, bold=True, align="center")
