def app(ui):
    ui.title("Timer")
    s = ui.state
    left = s.get("left", 40)
    running = s.get("running", False)
    pauses = s.get("pauses", 0)
    if running and left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text(left, size=64)
    with ui.row():
        if ui.button("Start"):
            s.left, s.running, s.pauses, s.message = 40, True, 0, ""
        if ui.button("Pause") and running:
            if pauses < 3:
                s.pauses = pauses + 1
                s.running = False
            else:
                s.message = "No more pauses"
        if ui.button("Go on"):
            s.running = True
    ui.text(s.get("message", ""))
