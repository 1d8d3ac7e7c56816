def app(ui):
    ui.title("Tempo")
    ui.number("Half tones", 0)
    ui.button("Tap")
    ui.button("Play")
    ui.text("120 beats per minute")
    ui.text("880 Hz")
