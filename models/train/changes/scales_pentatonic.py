NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
STEPS = {"Major": [0, 2, 4, 5, 7, 9, 11, 12], "Minor": [0, 2, 3, 5, 7, 8, 10, 12], "Pentatonic": [0, 2, 4, 7, 9, 12]}


def app(ui):
    ui.title("Scales")
    s = ui.state
    root = ui.choice("Root", NOTES)
    kind = ui.choice("Kind", list(STEPS))
    names, tones = [], []
    for step in STEPS[kind]:
        place = NOTES.index(root) + step
        names.append(NOTES[place % 12])
        tones.append(f"{NOTES[place % 12]}{4 + place // 12}")
    ui.text(f"{root} {kind}", color="muted", align="center")
    ui.text(" ".join(names), size=32, bold=True, align="center")
    with ui.row():
        if ui.button("Play up"):
            for tone in tones:
                ui.note(tone)
            s.played = s.get("played", 0) + 1
        if ui.button("Play down"):
            for tone in reversed(tones):
                ui.note(tone)
            s.played = s.get("played", 0) + 1
    ui.text(f"Played: {s.get('played', 0)}", color="muted")
