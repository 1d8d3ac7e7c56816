def app(ui):
    ui.title("Frequency")
    steps = ui.number("Half tones above A", 0, min=-24, max=24)
    hertz = 440 * 2 ** (steps / 12)
    ui.text(f"{hertz:.2f} Hz", size=32)
    if ui.button("Play"):
        ui.tone(hertz, 0.5)
