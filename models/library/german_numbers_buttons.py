import random

WORDS = ["eins", "zwei", "drei", "vier"]


def app(ui):
    ui.title("German numbers")
    s = ui.state
    digit = s.get("digit", random.randint(1, 4))
    ui.text(digit, size=72, bold=True, align="center")
    with ui.row():
        for word in WORDS:
            if ui.button(word):
                right = WORDS[digit - 1]
                s.words = "Right" if word == right else f"No, {digit} is {right}"
                s.right, s.asked = s.get("right", 0) + (word == right), s.get("asked", 0) + 1
                s.digit = random.choice([other for other in [1, 2, 3, 4] if other != digit])
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Right: {s.get('right', 0)} of {s.get('asked', 0)}", color="muted")
