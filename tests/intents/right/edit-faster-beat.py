def app(ui):
    ui.title("Ticks")
    s = ui.state
    if ui.button("Start"):
        s.on, s.ticks = True, 0
    if s.get("on") and ui.every(1):
        s.ticks += 1
        ui.beep()
    ui.text(s.get("ticks", 0), size=64)
