def app(ui):
    ui.title("Metronome")
    s = ui.state
    bpm = s.get("bpm", 100)
    with ui.row():
        if ui.button("Slower"):
            bpm = max(40, bpm - 5)
        if ui.button("Faster"):
            bpm = min(220, bpm + 5)
    s.bpm = bpm
    ui.text(f"{bpm} bpm", size=32)
    if ui.switch("On", False) and ui.every(60 / bpm):
        s.beats = s.get("beats", 0) + 1
        ui.tone(800, 0.05)
    ui.text(f"Beats: {s.get('beats', 0)}")
