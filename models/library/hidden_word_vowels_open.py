WORD = "ELEPHANT"


def app(ui):
    ui.title("Hidden animal")
    s = ui.state
    if "tried" not in s or ui.button("New game"):
        s.tried = []
    with ui.grid(7):
        for letter in "BCDFGHJKLMNPQRSTVWXYZ":
            if ui.button(letter, enabled=letter not in s.tried) and not s.get("over", False):
                s.tried.append(letter)
    lives = 5 - len([letter for letter in s.tried if letter not in WORD])
    shown = " ".join(letter if letter in "AEIOU" or letter in s.tried else "_" for letter in WORD)
    s.over = lives == 0 or "_" not in shown
    ui.text(shown, size=36)
    ui.text(f"Lives: {lives}")
    if s.over:
        ui.text("You lost" if lives == 0 else "You won", size=28)
