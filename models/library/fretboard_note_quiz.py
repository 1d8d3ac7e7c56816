NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
STRINGS = {"low E": 4, "A": 9, "D": 2, "G": 7, "B": 11, "high E": 4}


def app(ui):
    ui.title("Fretboard")
    s = ui.state
    if "string" not in s:
        s.string, s.fret = random.choice(list(STRINGS)), random.randint(1, 7)
    ui.text(f"{s.string} string, fret {s.fret}", size=32, bold=True)
    right = NOTES[(STRINGS[s.string] + s.fret) % 12]
    with ui.grid(6):
        for note in NOTES:
            if ui.button(note):
                s.asked = s.get("asked", 0) + 1
                s.good = s.get("good", 0) + (note == right)
                s.answer = "Right" if note == right else f"No, it was {right}"
                s.string, s.fret = random.choice(list(STRINGS)), random.randint(1, 7)
    ui.text(s.get("answer", ""), size=20)
    ui.text(f"{s.get('good', 0)} of {s.get('asked', 0)} right")
