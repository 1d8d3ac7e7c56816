def app(ui):
    ui.title("Guess to 40")
    s = ui.state
    if "secret" not in s:
        s.secret, s.tries = random.randint(1, 40), []
    with ui.row():
        guess = int(ui.number("Your number", 20, min=1, max=40))
        if ui.button("Try") and s.secret not in s.tries:
            s.tries.append(guess)
    for one in s.tries:
        if one == s.secret:
            ui.text(f"{one} found in {len(s.tries)} tries", color="good")
        else:
            ui.text(f"{one} too low" if one < s.secret else f"{one} too high")
    if s.secret in s.tries and ui.button("New number"):
        s.secret, s.tries = random.randint(1, 40), []
