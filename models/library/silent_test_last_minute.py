def app(ui):
    ui.title("Test")
    s = ui.state
    minutes = ui.number("Minutes", 45, min=2, max=240)
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + minutes * 60
        if ui.button("Cancel"):
            s.end = None
    if not s.get("end"):
        ui.text("Not started", size=40, bold=True, align="center")
        return
    left = s.end - ui.time
    if left > 60:
        ui.text("Please work quietly", size=40, bold=True, align="center")
    elif left > 0:
        ui.text(math.ceil(left), size=120, bold=True, color="orange", align="center")
        ui.text("seconds left", align="center")
    else:
        ui.text("Stop writing", size=64, bold=True, color="bad", align="center")
