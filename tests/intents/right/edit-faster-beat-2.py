def app(ui):
    ui.title("Ticks")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.on, s.ticks = True, 0
        if ui.button("Stop"):
            s.on = False
    if s.get("on") and ui.every(0.25):
        s.ticks += 1
        ui.beep()
    ui.text(s.get("ticks", 0), size=64)
