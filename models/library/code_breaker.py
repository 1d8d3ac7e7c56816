import random


def app(ui):
    ui.title("Crack the code")
    s = ui.state
    code = s.get("code", [random.choice("123456") for _ in range(3)])
    guesses = s.get("guesses", [])
    with ui.row():
        guess = ui.field("Your guess", placeholder="123").strip()
        if ui.button("Guess"):
            if len(guess) == 3 and all(digit in "123456" for digit in guess):
                guesses.append(guess)
                ui.clear("Your guess")
            else:
                ui.notify("Type three digits from 1 to 6")
    for number, guess in enumerate(guesses, start=1):
        ui.text(f"{number}. {guess}: {sum(a == b for a, b in zip(guess, code))} in the right place")
    if not guesses:
        ui.text("No guesses yet", color="muted")
    elif guesses[-1] == "".join(code):
        ui.text("You cracked it", size=24, color="good")
    if ui.button("New code"):
        s.code, s.guesses = [random.choice("123456") for _ in range(3)], []
