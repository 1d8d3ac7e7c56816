def app(ui):
    ui.title("Tone")
    hertz = ui.slider("Hertz", 100, 1000, 440)
    if ui.button("Play"):
        ui.tone(hertz, 1)
    if hertz < 300:
        word = "Low"
    elif hertz <= 600:
        word = "Middle"
    else:
        word = "High"
    ui.text(word, size=32)
