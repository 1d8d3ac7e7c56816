NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
KINDS = {(4, 7): "major", (3, 7): "minor", (3, 6): "diminished", (4, 8): "augmented", (5, 7): "sus4"}


def app(ui):
    ui.title("Which chord?")
    with ui.row():
        low = ui.choice("Lowest", NOTES, "C")
        middle = ui.choice("Middle", NOTES, "E")
        high = ui.choice("Highest", NOTES, "G")
    notes = [NOTES.index(low), NOTES.index(middle), NOTES.index(high)]
    found = ""
    for root in notes:
        steps = tuple(sorted((note - root) % 12 for note in notes))
        if not found and steps[0] == 0 and steps[1:] in KINDS:
            found = f"{NOTES[root]} {KINDS[steps[1:]]}"
            third, fifth = steps[1:]
            bass = (notes[0] - root) % 12
            position = "Root position" if bass == 0 else "First inversion" if bass == third else "Second inversion"
    ui.text(found or "No chord that I know", size=40, bold=True)
    if found:
        ui.text(position)
    if ui.button("Play"):
        ui.note([60 + notes[0] + (note - notes[0]) % 12 for note in notes], 1.5)
