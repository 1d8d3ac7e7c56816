def app(ui):
    ui.title("Hundred")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.on = True
        if ui.button("Stop"):
            s.on = False
    if s.get("on") and ui.every(60 / 100):
        s.beats = s.get("beats", 0) + 1
        ui.tone(700, 0.05)
    ui.text(f"Beats: {s.get('beats', 0)}", size=48)
