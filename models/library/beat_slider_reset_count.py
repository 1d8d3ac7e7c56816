def app(ui):
    ui.title("Beats")
    s = ui.state
    tempo = ui.slider("Beats per minute", 40, 200, 60)
    with ui.row():
        if ui.button("Start"):
            s.on = True
        if ui.button("Stop"):
            s.on = False
        if ui.button("Reset"):
            s.count = 0
    if s.get("on") and ui.every(60 / tempo):
        s.count = s.get("count", 0) + 1
        ui.tone(880, 0.05)
    ui.text(f"Beats: {s.get('count', 0)}", size=40)
