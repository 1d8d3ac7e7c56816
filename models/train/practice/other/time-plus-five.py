def app(ui):
    s = ui.state
    ui.title("Timer with more time")
    if ui.button("+5 seconds") and s.get("end"):
        s.end += 5
    if ui.button("Start"):
        s.end = ui.time + 20
    if not s.get("end"):
        ui.text("00:20", size=40)
    elif ui.time >= s.end:
        ui.text("Done!", size=40, color="good")
    else:
        left = math.ceil(s.end - ui.time)
        ui.text(f"{left // 60:02d}:{left % 60:02d}", size=40)
