def app(ui):
    ui.title("Bars to fill")
    with ui.row():
        minutes = ui.number("Minutes", 2, min=0)
        seconds = ui.number("Seconds", 0, min=0, max=59)
    beats = ui.choice("Beats in a bar", [3, 4])
    tempo = ui.slider("Beats per minute", 40, 200, 90)
    time = minutes * 60 + seconds
    bars = int(time * tempo // (60 * beats))
    ui.text(f"{bars} bars", size=48, bold=True)
    ui.text(f"{time - bars * beats * 60 / tempo:.1f} seconds empty")
