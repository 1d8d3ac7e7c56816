def app(ui):
    ui.title("Half tones")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        for label, step in [("Lower", -1), ("Higher", 1), ("Octave up", 12)]:
            if ui.button(label):
                place = s.place = max(-36, min(36, place + step))
                ui.tone(440 * 2 ** (place / 12), 0.5)
    ui.text(f"{440 * 2 ** (place / 12):.1f} Hz", size=40)
