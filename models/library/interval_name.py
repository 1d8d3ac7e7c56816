NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
NAMES = ["Unison", "Minor second", "Major second", "Minor third", "Major third", "Perfect fourth", "Tritone",
         "Perfect fifth", "Minor sixth", "Major sixth", "Minor seventh", "Major seventh"]


def app(ui):
    ui.title("Interval")
    first = ui.choice("From", NOTES, "C")
    second = ui.choice("To", NOTES, "G")
    start = NOTES.index(first)
    steps = (NOTES.index(second) - start) % 12
    ui.text(NAMES[steps], size=40, bold=True)
    ui.text(f"{steps} semitone{'' if steps == 1 else 's'} up")
    if ui.button("Play"):
        for number in [60 + start, 60 + start + steps]:
            ui.note(number, 0.5)
