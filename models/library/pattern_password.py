import random


def app(ui):
    ui.title("Pattern password")
    s = ui.state
    pattern = ui.field("Pattern", "ULL-DDD")
    if ui.button("New") or "word" not in s:
        word = ""
        for sign in pattern:
            if sign == "L":
                sign = random.choice("abcdefghijklmnopqrstuvwxyz")
            elif sign == "U":
                sign = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            elif sign == "D":
                sign = random.choice("0123456789")
            word += sign
        s.word = word
    ui.text(s.word, size=40, mono=True, align="center")
