import random


def app(ui):
    ui.title("Guess the number")
    s = ui.state
    secret = s.get("secret", random.randint(1, 100))
    tries = s.get("tries", [])
    guess = ui.number("Your guess", 50, min=1, max=100)
    if ui.button("Guess") and len(tries) < 7 and secret not in tries:
        tries.append(guess)
    if tries:
        last = tries[-1]
        if last == secret:
            ui.text(f"Right, it was {secret}! You needed {len(tries)} tries.", color="good", size=24)
        elif len(tries) >= 7:
            ui.text(f"Lost, it was {secret}", color="bad", size=24)
        else:
            ui.text(f"{last} is too {'low' if last < secret else 'high'}", size=24)
        ui.text("Tried: " + ", ".join(str(n) for n in tries), color="muted")
    if ui.button("New game"):
        s.secret, s.tries = random.randint(1, 100), []
