def app(ui):
    ui.title("Which fruit?")
    s = ui.state
    if "word" not in s or ui.button("New word"):
        s.word, s.tried = random.choice(["CHERRY", "BANANA", "MANGO"]), []
    wrong = len([letter for letter in s.tried if letter not in s.word])
    shown = " ".join(letter if letter in s.tried else "-" for letter in s.word)
    over = wrong >= 5 or "-" not in shown
    ui.text(shown, size=36, align="center")
    with ui.grid(6):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if ui.button(letter, enabled=letter not in s.tried) and not over:
                s.tried.append(letter)
    ui.text(f"Wrong: {wrong} of 5")
    if wrong >= 5:
        ui.text(f"It was {s.word}", size=24, color="bad")
    elif over:
        ui.text("Solved", size=24, color="good")
