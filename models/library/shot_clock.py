def app(ui):
    ui.title("Shot clock")
    s = ui.state
    left = s.get("left", 24)
    running = s.get("running", False)
    if running and left > 0 and ui.every(1):
        left = s.left = left - 1
        if left == 0:
            ui.tone(220, 1)
    ui.text(left, size=120, bold=True, align="center")
    if left == 0:
        ui.text("Violation", color="bad", align="center")
    with ui.row():
        for seconds in [24, 14]:
            if ui.button(seconds):
                s.left, s.running = seconds, True
        if ui.button("Hold"):
            s.running = not running
