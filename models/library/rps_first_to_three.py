import random

BEATS = {"Rock": "Scissors", "Paper": "Rock", "Scissors": "Paper"}


def app(ui):
    ui.title("Rock, paper, scissors to 3")
    s = ui.state
    me, computer = s.get("me", 0), s.get("computer", 0)
    with ui.row():
        for mine in BEATS:
            if ui.button(mine) and max(me, computer) < 3:
                other = random.choice(list(BEATS))
                s.words = f"Computer took {other}"
                s.me = me + (BEATS[mine] == other)
                s.computer = computer + (BEATS[other] == mine)
    ui.text(s.get("words", "Choose one"), size=20)
    ui.text(f"You {me} : {computer} Computer", size=32, bold=True)
    if me == 3:
        ui.text("You have won the match", color="good")
    if computer == 3:
        ui.text("The computer has won the match", color="bad")
    if ui.button("New match"):
        s.me, s.computer, s.words = 0, 0, "Choose one"
