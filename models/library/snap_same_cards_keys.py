SIGNS = ["🍎", "🍌", "🍒", "🍇"]


def app(ui):
    ui.title("Snap")
    s = ui.state
    if ui.button("New game") or "score" not in s:
        s.score, s.cards, s.words = {"A": 0, "L": 0}, random.choices(SIGNS, k=2), "Hit your key when both are equal"
    winner = next((name for name, points in s.score.items() if points >= 5), "")
    if not winner:
        if ui.every(1.5):
            s.cards = random.choices(SIGNS, k=2)
        for name in s.score:
            if ui.pressed(name.lower()):
                if s.cards[0] == s.cards[1]:
                    s.score[name] += 1
                    s.words = f"Snap! A point for {name}"
                    s.cards = random.choices(SIGNS, k=2)
                else:
                    s.score[name] -= 1
                    s.words = f"{name} was wrong and loses a point"
    ui.text("  ".join(s.cards), size=96, align="center")
    ui.text(f"A {s.score['A']} : {s.score['L']} L", size=40, bold=True, align="center")
    ui.text(f"{winner} wins" if winner else s.words, size=24, align="center")
    ui.text("Keys A and L, five points win", color="muted")
