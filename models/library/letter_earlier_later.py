def app(ui):
    ui.title("Secret letter")
    s = ui.state
    if "letter" not in s or ui.button("New letter"):
        s.letter, s.tries, s.words = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 0, ""
    guess = ui.field("Letter").strip().upper()
    if ui.button("Check"):
        if len(guess) == 1 and "A" <= guess <= "Z":
            s.tries += 1
            s.words = "Right" if guess == s.letter else "Earlier" if guess > s.letter else "Later"
            ui.clear("Letter")
        else:
            s.words = "Type one letter"
    ui.text(s.words, size=32, bold=True)
    ui.text(f"Tries: {s.tries}")
