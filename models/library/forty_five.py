def app(ui):
    ui.title("45 seconds")
    s = ui.state
    left = s.get("left", 45)
    if s.get("running") and ui.every(1):
        left = s.left = left - 1
        if left == 0:
            s.running = False
            ui.beep()
    ui.text(left, size=96, bold=True, align="center")
    if left == 0:
        ui.text("Beep beep beep", size=32, align="center")
    with ui.row():
        if ui.button("Start") and left > 0:
            s.running = True
        if ui.button("Reset"):
            s.left, s.running = 45, False
