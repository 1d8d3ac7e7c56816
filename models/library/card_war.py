import random


def app(ui):
    ui.title("Card duel")
    s = ui.state
    rounds, me, computer = s.get("rounds", 0), s.get("me", 0), s.get("computer", 0)
    with ui.row():
        if ui.button("Fight") and rounds < 10:
            mine, other = random.randint(2, 14), random.randint(2, 14)
            rounds, me, computer = rounds + 1, me + (mine > other), computer + (other > mine)
            s.words = f"{mine} against {other}"
        if ui.button("New duel"):
            rounds, me, computer, s.words = 0, 0, 0, "Ready"
    s.rounds, s.me, s.computer = rounds, me, computer
    ui.text(s.get("words", "Ready"), size=32, bold=True)
    ui.text(f"You {me} : {computer} Computer", size=24)
    ui.text(f"Round {rounds} of 10", color="muted")
    if rounds == 10:
        ui.text("DRAW" if me == computer else "You win" if me > computer else "Computer wins", size=28)
