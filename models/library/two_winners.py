import random


def app(ui):
    ui.title("Raffle")
    s = ui.state
    text = ui.field("Names, one per line", lines=6)
    names = [name.strip() for name in text.splitlines() if name.strip()]
    if ui.button("Draw"):
        if len(names) >= 2:
            first, second = random.sample(names, 2)
            s.words = f"Winners: {first} and {second}"
        else:
            s.words = "Type at least two names"
    ui.text(s.get("words", "Nobody has won yet"), size=28, bold=True)
