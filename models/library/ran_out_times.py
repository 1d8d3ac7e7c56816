def app(ui):
    ui.title("15 seconds")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + 15
        if ui.button("Stop"):
            s.end = None
    if s.get("end") and ui.time >= s.end:
        s.end = None
        s.times = s.get("times", 0) + 1
    ui.text(math.ceil(s.end - ui.time) if s.get("end") else "Not running", size=48, align="center")
    ui.text(f"Ran out {s.get('times', 0)} times", align="center")
