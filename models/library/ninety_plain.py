def app(ui):
    ui.title("90 seconds")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 90
    left = math.ceil(s.end - ui.time) if s.get("end") else 90
    ui.text(left if left > 0 else "Time is up", size=72, align="center")
