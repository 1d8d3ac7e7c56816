def app(ui):
    ui.title("Reminder")
    s = ui.state
    text = ui.field("Text")
    seconds = ui.number("Seconds", 10, min=1, max=3600)
    with ui.row():
        if ui.button("Start") and text.strip():
            s.start, s.text, s.every = ui.time, text.strip(), seconds
        if ui.button("Stop"):
            s.start = None
    if s.get("start"):
        times = int((ui.time - s.start) / s.every)
        if times > 0:
            ui.text(f"Now: {s.text}", size=40)
        ui.text(f"So far: {times}")
