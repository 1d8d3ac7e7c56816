NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
SOLFEGE = {"do": 0, "re": 2, "mi": 4, "fa": 5, "sol": 7, "la": 9, "ti": 11, "do'": 12}


def app(ui):
    ui.title("Movable do")
    s = ui.state
    root = NOTES.index(ui.choice("Do is", NOTES))
    sung = s.get("sung", [])
    with ui.grid(4):
        for name, step in SOLFEGE.items():
            number = 60 + root + step
            if ui.button(f"{name} = {NOTES[number % 12]}{number // 12 - 1}"):
                ui.note(number, 0.6)
                sung.append(name)
    ui.text("Sung: " + (" ".join(sung[-12:]) or "-"), size=24)
    if ui.button("Clear"):
        sung.clear()
