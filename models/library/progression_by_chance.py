NUMBERS = ["I", "ii", "iii", "IV", "V", "vi"]
KEYS = {"C": "C Dm Em F G Am", "G": "G Am Bm C D Em", "D": "D Em F#m G A Bm", "A": "A Bm C#m D E F#m",
        "F": "F Gm Am Bb C Dm", "Bb": "Bb Cm Dm Eb F Gm"}


def app(ui):
    ui.title("Chord progression")
    s = ui.state
    chords = KEYS[ui.choice("Key", list(KEYS))].split()
    with ui.row():
        if ui.button("New") or "steps" not in s:
            s.steps = [0] + random.sample([1, 2, 3, 4, 5], 3)
            s.count = s.get("count", 0) + 1
        if ui.button("Play"):
            for step in s.steps:
                ui.note(chords[step].removesuffix("m") + "3", 0.8)
    ui.text(" – ".join(chords[step] for step in s.steps), size=40, bold=True)
    ui.text(" – ".join(NUMBERS[step] for step in s.steps))
    ui.text(f"Progression {s.count}", color="muted")
