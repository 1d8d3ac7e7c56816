def app(ui):
    ui.title("Tempo")
    s = ui.state
    if ui.button("Tap"):
        now = ui.time
        if s.get("last") is not None:
            s.bpm = 60 / (now - s.last)
        s.last = now
    ui.text(f"{s.get('bpm', 0):.0f} beats per minute", size=32)
