import random

BEATS = {"Rock": "Scissors", "Paper": "Rock", "Scissors": "Paper"}


def app(ui):
    ui.title("Rock, paper, scissors")
    s = ui.state
    score = s.get("score", {"won": 0, "lost": 0, "drawn": 0})
    with ui.row():
        for mine in BEATS:
            if ui.button(mine):
                other = random.choice(list(BEATS))
                if mine == other:
                    result = "drawn"
                elif BEATS[mine] == other:
                    result = "won"
                else:
                    result = "lost"
                score[result] += 1
                s.last = f"{mine} against {other}: {result}"
    ui.text(s.get("last", "Choose one"), size=28)
    with ui.row():
        for result, count in score.items():
            with ui.card():
                ui.text(count, size=36, bold=True, align="center")
                ui.text(result, color="muted", align="center")
    rounds = sum(score.values())
    ui.text(f"{rounds} rounds")
    ui.text(f"You win {score['won'] / max(1, rounds) * 100:.0f}%")
    if ui.button("Set back"):
        s.score, s.last = {"won": 0, "lost": 0, "drawn": 0}, "Choose one"
