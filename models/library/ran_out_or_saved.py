def app(ui):
    ui.title("In time")
    s = ui.state
    if s.get("end") and ui.time >= s.end:
        s.end = None
        s.missed = s.get("missed", 0) + 1
    with ui.row():
        if ui.button("Start") and not s.get("end"):
            s.end = ui.time + 15
        if ui.button("Stop") and s.get("end"):
            s.end = None
            s.saved = s.get("saved", 0) + 1
    if s.get("end"):
        ui.text(math.ceil(s.end - ui.time), size=64, align="center")
    ui.text(f"Saved: {s.get('saved', 0)}")
    ui.text(f"Missed: {s.get('missed', 0)}")
