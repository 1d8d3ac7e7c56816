import random


def app(ui):
    ui.title("Code")
    s = ui.state
    if "code" not in s:
        s.code, s.guesses, s.words = [random.randint(1, 6) for _ in range(3)], [], ""
    with ui.row():
        digits = [int(ui.number(f"Digit {i + 1}", 1, min=1, max=6)) for i in range(3)]
    with ui.row():
        if ui.button("Check"):
            right = len([i for i in range(3) if digits[i] == s.code[i]])
            s.guesses.append(f"{digits[0]} {digits[1]} {digits[2]}: {right} right")
            s.words = "Open" if right == 3 else ""
        if ui.button("Give up"):
            s.words = f"It was {s.code[0]} {s.code[1]} {s.code[2]}"
        if ui.button("New code"):
            s.code, s.guesses, s.words = [random.randint(1, 6) for _ in range(3)], [], ""
    ui.text(s.words, size=32, bold=True)
    ui.list(s.guesses)
