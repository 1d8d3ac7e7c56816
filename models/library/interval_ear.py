import random

INTERVALS = {"Third": "E4", "Fifth": "G4", "Octave": "C5"}


def app(ui):
    ui.title("Intervals")
    s = ui.state
    if ui.button("Play"):
        s.answer, s.message = random.choice(list(INTERVALS)), ""
        ui.note("C4")
        ui.note(INTERVALS[s.answer])
    with ui.row():
        for name in INTERVALS:
            if ui.button(name) and s.get("answer"):
                right = name == s.answer
                s.message = "Right!" if right else f"It was a {s.answer}"
                s.right = s.get("right", 0) + int(right)
                s.asked = s.get("asked", 0) + 1
                s.answer = ""
    ui.text(s.get("message", "") or "Press Play and guess", size=24)
    ui.text(f"Points: {s.get('right', 0)} of {s.get('asked', 0)}")
