def app(ui):
    ui.title("Bars of four")
    s = ui.state
    beats = s.get("beats", 0)
    fits = True
    with ui.row():
        for name, length in [("Whole 4", 4), ("Half 2", 2), ("Quarter 1", 1)]:
            if ui.button(name):
                fits = beats + length <= 4
                if fits:
                    beats += length
    if beats == 4:
        s.bars, beats = s.get("bars", 0) + 1, 0
    s.beats = beats
    if not fits:
        ui.text("Doesn't fit", color="bad")
    ui.text(f"Beats: {beats} of 4", size=24)
    ui.text(f"Bars: {s.get('bars', 0)}", size=24)
