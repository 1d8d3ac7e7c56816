def app(ui):
    ui.title("Metronome")
    s = ui.state
    if ui.button("Start"):
        s.on = True
    ui.button("Stop")
    if s.get("on") and ui.every(0.5):
        s.beats = s.get("beats", 0) + 1
        ui.beep()
    ui.text(s.get("beats", 0), size=64)
