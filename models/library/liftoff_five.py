def app(ui):
    ui.title("Rocket")
    s = ui.state
    if ui.button("Launch"):
        s.end = ui.time + 5
    if not s.get("end"):
        ui.text(5, size=96, align="center")
    elif ui.time < s.end:
        ui.text(math.ceil(s.end - ui.time), size=96, align="center")
    else:
        ui.text("Liftoff", size=64, color="good", align="center")
