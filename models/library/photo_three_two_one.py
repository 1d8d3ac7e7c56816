def app(ui):
    ui.title("Photo")
    s = ui.state
    if ui.button("Take a photo"):
        s.at = ui.time + 3
    left = math.ceil(s.at - ui.time) if s.get("at") else None
    if left is None or left <= -3:
        ui.text("Ready", size=72, bold=True, align="center")
    elif left > 0:
        ui.text(left, size=120, bold=True, align="center")
    else:
        ui.text("Smile!", size=96, bold=True, color="orange", align="center")
