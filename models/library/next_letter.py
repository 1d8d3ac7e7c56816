import random


def app(ui):
    ui.title("Next letter")
    s = ui.state
    letter = s.get("letter", random.choice("ABCDEFGHIJKLMNOPQRSTUVWXY"))
    ui.text(letter, size=72, bold=True, align="center")
    answer = ui.field("Next letter").strip().upper()
    if ui.button("Check") and answer:
        after = chr(ord(letter) + 1)
        s.words = "Right" if answer == after else f"Wrong, after {letter} comes {after}"
        s.right, s.asked = s.get("right", 0) + (answer == after), s.get("asked", 0) + 1
        s.letter = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXY")
        ui.clear("Next letter")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Right: {s.get('right', 0)} of {s.get('asked', 0)}", color="muted")
