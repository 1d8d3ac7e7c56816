import random


def app(ui):
    ui.title("Coin guess")
    s = ui.state
    row, last = s.get("row", 0), s.get("last", "")
    with ui.row():
        for side in ["Heads", "Tails"]:
            if ui.button(side):
                fell = random.choice(["Heads", "Tails"])
                row = s.row = row + 1 if fell == side else 0
                s.best = max(row, s.get("best", 0))
                s.last = (last + fell[0])[-10:]
                s.words = f"It was {fell.lower()}: {'right' if fell == side else 'wrong'}"
    ui.text(s.get("words", "Guess"), size=28)
    ui.text(f"In a row: {row}, longest: {s.get('best', 0)}", size=20)
    ui.text(f"Last: {s.get('last', '') or '-'}")
