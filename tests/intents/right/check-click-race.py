def app(ui):
    ui.title("Press race")
    s = ui.state
    if ui.button("Start"):
        s.end, s.count = ui.time + 10, 0
    end = s.get("end")
    if end is not None:
        if ui.time >= end:
            ui.text("Time is up")
        elif ui.button("Press"):
            s.count += 1
        ui.text(s.count, size=64)
