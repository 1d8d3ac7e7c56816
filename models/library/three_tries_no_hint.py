import random


def app(ui):
    ui.title("No hints")
    s = ui.state
    secret = s.get("secret", random.randint(1, 10))
    wrong, words = s.get("wrong", []), s.get("words", "")
    guess = ui.number("Guess", 5, min=1, max=10)
    if ui.button("Try") and not words:
        if guess == secret:
            s.words, s.won = f"Yes, {secret}", s.get("won", 0) + 1
        else:
            wrong.append(guess)
            if len(wrong) == 3:
                s.words, s.lost = f"It was {secret}", s.get("lost", 0) + 1
    ui.text("Wrong: " + (", ".join(str(number) for number in wrong) or "-"), size=20)
    ui.text(s.get("words", ""), size=28, bold=True)
    ui.text(f"Won: {s.get('won', 0)}, lost: {s.get('lost', 0)}", color="muted")
    if ui.button("New number"):
        s.secret, s.wrong, s.words = random.randint(1, 10), [], ""
