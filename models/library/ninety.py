def app(ui):
    ui.title("90 seconds")
    s = ui.state
    left = s.get("left", 90)
    running = s.get("running", False)
    if running and ui.every(1):
        left = s.left = left - 1
        if left == 0:
            s.running = False
            ui.beep()
    ui.text(left, size=96, bold=True, align="center")
    if left == 0:
        ui.text("Time!", size=32, align="center", color="bad")
    with ui.row():
        if ui.button("Start") and left > 0:
            s.running = True
        if ui.button("Pause"):
            s.running = False
        if ui.button("Reset"):
            s.left, s.running = 90, False
