def app(ui):
    ui.title("Letter")
    s = ui.state
    if "letter" not in s:
        s.letter, s.guesses, s.said = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 0, ""
    guess = ui.field("Letter").upper()
    if ui.button("Guess") and guess:
        s.guesses += 1
        s.said = "Correct!" if guess == s.letter else "It is later" if guess < s.letter else "It is earlier"
    ui.text(s.said, size=28)
    ui.text(f"Guesses: {s.guesses}")
