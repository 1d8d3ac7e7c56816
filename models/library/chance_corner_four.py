def app(ui):
    ui.title("Chance")
    s = ui.state
    with ui.row():
        if ui.button("Coin"):
            s.coin = random.choice(["Heads", "Tails"])
        if ui.button("Die"):
            s.die = random.randint(1, 6)
        if ui.button("Letter"):
            s.letter = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        if ui.button("Yes or no"):
            s.word = random.choice(["Yes", "No"])
        if ui.button("Forget"):
            s.coin = s.die = s.letter = s.word = "–"
    ui.text(f"The coin: {s.get('coin', '–')}", size=20)
    ui.text(f"The die: {s.get('die', '–')}", size=20)
    ui.text(f"The letter: {s.get('letter', '–')}", size=20)
    ui.text(f"The answer: {s.get('word', '–')}", size=20)
