NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Overtones")
    base = ui.number("Hertz", 110.0, min=20, max=2000)
    rows = []
    for number in range(1, 9):
        nearest = round(69 + 12 * math.log2(base * number / 440))
        rows.append([number, f"{base * number:.1f}", f"{NOTES[nearest % 12]}{nearest // 12 - 1}"])
    ui.table(rows, header=["Partial", "Hertz", "Nearest note"])
    if ui.button("Play"):
        for number in range(1, 9):
            ui.note(69 + 12 * math.log2(base * number / 440), 0.5)
