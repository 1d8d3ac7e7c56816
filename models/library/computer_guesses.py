def app(ui):
    ui.title("I guess your number")
    s = ui.state
    low, high, tries = s.get("low", 1), s.get("high", 100), s.get("tries", 1)
    guess = (low + high) // 2
    if s.get("found"):
        ui.text(f"Found {guess} in {tries} guesses", size=28, color="good")
    elif low > high:
        ui.text("That can't be, one answer was wrong", size=24, color="bad")
    else:
        ui.text(f"Is it {guess}?", size=40, bold=True)
        ui.text(f"Guess {tries}", color="muted")
        with ui.row():
            if ui.button("Higher"):
                s.low, s.tries = guess + 1, tries + 1
            if ui.button("Lower"):
                s.high, s.tries = guess - 1, tries + 1
            if ui.button("Correct"):
                s.found = True
    if ui.button("New number"):
        s.low, s.high, s.tries, s.found = 1, 100, 1, False
