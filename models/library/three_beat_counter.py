def app(ui):
    ui.title("Waltz")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = None
    if s.get("start"):
        beats = int(ui.time - s.start)
        if ui.every(1):
            ui.tone(880 if beats % 3 == 0 else 440, 0.1)
        ui.text(beats % 3 + 1, size=96, align="center")
        ui.text(f"Bars: {beats // 3}", align="center")
