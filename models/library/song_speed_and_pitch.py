def app(ui):
    ui.title("Faster or slower")
    with ui.row():
        minutes = int(ui.number("Minutes", 3, min=0))
        seconds = int(ui.number("Seconds", 30, min=0, max=59))
        tempo = ui.number("Beats per minute", 120, min=1)
    speed = ui.slider("Speed in percent", 50, 200, 110)
    length = round((minutes * 60 + seconds) * 100 / speed)
    ui.text(f"{length // 60}:{length % 60:02d}", size=56, bold=True)
    steps = 12 * math.log2(speed / 100)
    if speed == 100:
        ui.text("Same pitch")
    else:
        ui.text(f"{abs(steps):.1f} half tones {'higher' if steps > 0 else 'lower'}")
    ui.text(f"{tempo * speed / 100:.1f} bpm")
