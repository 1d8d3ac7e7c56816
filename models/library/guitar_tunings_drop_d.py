TUNINGS = {
    "Standard": [40, 45, 50, 55, 59, 64],
    "Drop D": [38, 45, 50, 55, 59, 64],
    "DADGAD": [38, 45, 50, 55, 57, 62],
    "Open G": [38, 43, 50, 55, 59, 62],
}
NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Guitar tunings")
    strings = TUNINGS[ui.choice("Tuning", list(TUNINGS))]
    rows = []
    for number, (note, usual) in enumerate(zip(strings, TUNINGS["Standard"])):
        change = f"{usual - note} down" if note < usual else "same"
        rows.append([6 - number, f"{NOTES[note % 12]}{note // 12 - 1}", change])
    ui.table(rows, header=["String", "Note", "From standard"])
    if ui.button("Play all"):
        for note in strings:
            ui.note(note, 1)
