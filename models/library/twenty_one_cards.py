import random


def app(ui):
    ui.title("Twenty-one")
    s = ui.state
    total, best = s.get("total", 0), s.get("best", 0)
    with ui.row():
        if ui.button("Draw"):
            card = random.randint(1, 11)
            total += card
            s.words = f"Card {card}"
            if total > 21:
                s.words, s.busts, total = f"BUST with {total}", s.get("busts", 0) + 1, 0
        if ui.button("Stop") and total > 0:
            s.words, best, total = f"Kept {total}", max(best, total), 0
    s.total, s.best = total, best
    ui.text(f"Sum: {total}", size=40, bold=True)
    ui.text(s.get("words", "Draw a card"), size=24)
    ui.text(f"BUST {s.get('busts', 0)} times")
    ui.text(f"Best: {best}", color="muted")
