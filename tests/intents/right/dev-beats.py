def app(ui):
    ui.title("Metronome")
    s = ui.state
    on, beats = s.get("on", False), s.get("beats", 0)
    with ui.row():
        if ui.button("Start"):
            s.on, s.beats = True, 0
        if ui.button("Stop"):
            s.on = False
    if on and ui.every(0.5):
        s.beats = beats + 1
        ui.beep()
    ui.text(s.get("beats", 0), size=64)
