NOTES = ["B3", "C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5", "D5"]


def app(ui):
    ui.title("Number melody")
    number = ui.field("Number", "355 012")
    melody = [NOTES[int(digit)] for digit in number if digit in "0123456789"]
    ui.text(" ".join(melody) or "Type some digits", size=28, bold=True)
    ui.text(f"{len(melody)} {'note' if len(melody) == 1 else 'notes'}", color="muted")
    if ui.button("Play"):
        for note in melody:
            ui.note(note, 0.4)
