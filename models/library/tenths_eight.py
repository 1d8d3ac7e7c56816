def app(ui):
    ui.title("Fuse")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 8
    left = s.end - ui.time if s.get("end") else 8
    if left > 0:
        ui.text(f"{left:.1f}", size=72, align="center")
    else:
        ui.text("Boom", size=72, color="bad", align="center")
