def app(ui):
    ui.title("Timer")
    s = ui.state
    seconds = ui.number("Seconds", 60, min=1)
    if ui.button("Start"):
        s.end = ui.time + seconds
    end = s.get("end")
    if end is not None:
        left = end - ui.time
        ui.text(f"{math.ceil(left)}" if left > 0 else "Done", size=64)
