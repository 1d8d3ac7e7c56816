import random

WORDS = ["GARDEN", "PLANET", "BRIDGE", "ISLAND", "MARKET", "DRAGON", "CANDLE", "FOREST", "PIRATE", "THUNDER"]
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LIVES = 6


def app(ui):
    ui.title("Hangman")
    s = ui.state
    word = s.get("word", random.choice(WORDS))
    tried = s.get("tried", [])
    wrong = sum(letter not in word for letter in tried)
    won = all(letter in tried for letter in word)
    c = ui.canvas(200, 160, background="surface")
    c.line(30, 150, 30, 15, color="text", width=4)
    c.line(30, 15, 110, 15, color="text", width=4)
    if wrong > 0:
        c.circle(110, 35, 15, color="text")
    if wrong > 1:
        c.line(110, 50, 110, 95, color="text", width=4)
    if wrong > 2:
        c.line(110, 60, 85, 80, color="text", width=4)
    if wrong > 3:
        c.line(110, 60, 135, 80, color="text", width=4)
    if wrong > 4:
        c.line(110, 95, 90, 130, color="text", width=4)
    if wrong > 5:
        c.line(110, 95, 130, 130, color="text", width=4)
    ui.text(" ".join(letter if letter in tried else "_" for letter in word), size=36, mono=True)
    ui.text(f"Wrong: {wrong} of {LIVES}", color="muted")
    if won:
        ui.text("You saved him!", size=24, color="good")
    elif wrong >= LIVES:
        ui.text(f"It was {word}", size=24, color="bad")
    else:
        with ui.grid(9):
            for letter in LETTERS:
                if ui.button(letter, enabled=letter not in tried):
                    tried.append(letter)
    if ui.button("New word"):
        s.word, s.tried = random.choice(WORDS), []
