def app(ui):
    ui.title("Hangman for two")
    s = ui.state
    word = s.get("word", "")
    if not word:
        ui.text("Player 1 types a word while player 2 looks away", size=20)
        secret = ui.field("Secret word").strip().upper()
        if ui.button("Hide it") and secret.isalpha():
            s.word, s.tried = secret, []
            ui.clear("Secret word")
        return
    letter = ui.field("Letter").strip().upper()
    wrong = [one for one in s.tried if one not in word]
    over = len(wrong) > 5 or all(one in s.tried for one in word)
    if ui.button("Guess") and len(letter) == 1 and letter.isalpha() and letter not in s.tried and not over:
        s.tried.append(letter)
        ui.clear("Letter")
    wrong = [one for one in s.tried if one not in word]
    c = ui.canvas(200, 220, background="white")
    c.line([(20, 210), (20, 10), (120, 10), (120, 40)], color="sienna", width=6)
    parts = [(120, 80, 120, 140), (120, 95, 90, 120), (120, 95, 150, 120), (120, 140, 95, 185), (120, 140, 145, 185)]
    if wrong:
        c.circle(120, 60, 20, outline="black", width=3)
    for part in parts[: max(0, len(wrong) - 1)]:
        c.line(*part, "black", 3)
    ui.text(" ".join(one if one in s.tried else "_" for one in word), size=40, bold=True)
    ui.text(f"Wrong: {' '.join(wrong) or 'none'}", size=20)
    if all(one in s.tried for one in word):
        ui.text("Player 2 found the word", size=24, color="good")
    elif len(wrong) > 5:
        ui.text(f"Player 1 wins, it was {word}", size=24, color="bad")
    if ui.button("New word"):
        s.word = ""
