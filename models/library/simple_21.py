import random


def app(ui):
    ui.title("Twenty-one")
    s = ui.state
    total, words = s.get("total", 0), s.get("words", "Hit or Stand")
    wins, losses = s.get("wins", 0), s.get("losses", 0)
    with ui.row():
        if ui.button("Hit"):
            total += random.randint(1, 10)
            words = "Hit or Stand"
            if total > 21:
                words, total, losses = f"{total}: you lose", 0, losses + 1
        if ui.button("Stand") and total:
            bank = random.randint(16, 22)
            result = "draw" if bank == total else "win" if bank > 21 or total > bank else "lose"
            words, total = f"{total} against {bank}: you {result}", 0
            wins, losses = wins + (result == "win"), losses + (result == "lose")
    s.total, s.words, s.wins, s.losses = total, words, wins, losses
    ui.text(total, size=64, align="center")
    ui.text(words, size=24, align="center")
    ui.text(f"Wins: {wins}, losses: {losses}")
