def app(ui):
    ui.title("Launch")
    s = ui.state
    with ui.row():
        if ui.button("Go") and not s.get("end"):
            s.end = ui.time + s.get("left", 60)
        if ui.button("Hold") and s.get("end") and s.end > ui.time:
            s.left, s.end = s.end - ui.time, None
        if ui.button("New countdown"):
            s.left, s.end = 60, None
    left = s.end - ui.time if s.get("end") else s.get("left", 60)
    if left > 0:
        ui.text(f"T-{math.ceil(left)}", size=72, bold=True, align="center")
        if not s.get("end") and left < 60:
            ui.text("Holding", size=24, color="orange", align="center")
    else:
        ui.text("Liftoff!", size=72, bold=True, color="red", align="center")
