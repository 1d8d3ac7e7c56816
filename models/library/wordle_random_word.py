WORDS = ["APPLE", "BREAD", "CHAIR", "DREAM", "EARTH", "FLAME", "GRAPE", "HOUSE", "LEMON", "MOUSE", "RIVER", "STONE"]


def colors(guess, word):
    left, result = [b for a, b in zip(guess, word) if a != b], []
    for a, b in zip(guess, word):
        if a != b and a in left:
            left.remove(a)
            result.append("goldenrod")
        else:
            result.append("green" if a == b else "gray")
    return result


def app(ui):
    ui.title("Five letters")
    s = ui.state
    if ui.button("New word") or "word" not in s:
        s.word, s.guesses = random.choice(WORDS), []
    over = s.word in s.guesses or len(s.guesses) == 6
    with ui.row():
        guess = ui.field("Word").strip().upper()
        if ui.button("Enter") and len(guess) == 5 and guess.isalpha() and not over:
            s.guesses.append(guess)
            ui.clear("Word")
    c = ui.canvas(260, 312, background="white")
    for row in range(6):
        word = s.guesses[row] if row < len(s.guesses) else "     "
        shades = colors(word, s.word) if row < len(s.guesses) else ["lightgray"] * 5
        for i in range(5):
            c.rect(i * 52 + 2, row * 52 + 2, 48, 48, shades[i])
            c.text(i * 52 + 26, row * 52 + 26, word[i], size=28, color="white", align="center")
    if s.word in s.guesses:
        ui.text(f"Found in {len(s.guesses)} of 6", size=28, bold=True, color="good")
    else:
        left = 6 - len(s.guesses)
        ui.text(f"It was {s.word}" if left == 0 else f"Tries left: {left}", size=28, bold=True)
