NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Nearest note")
    hertz = ui.number("Hertz", 440.0, min=20, max=8000)
    exact = 69 + 12 * math.log2(hertz / 440)
    nearest = round(exact)
    cents = round(100 * (exact - nearest))
    ui.text(f"{NOTES[nearest % 12]}{nearest // 12 - 1}", size=64, bold=True)
    if cents == 0:
        ui.text("Exactly in tune", color="good")
    else:
        ui.text(f"{abs(cents)} {'cent' if abs(cents) == 1 else 'cents'} too {'high' if cents > 0 else 'low'}")
    if ui.button("Play both"):
        for pitch in [hertz, 440 * 2 ** ((nearest - 69) / 12)]:
            ui.tone(pitch, 1)
