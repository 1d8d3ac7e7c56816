import random


def app(ui):
    ui.title("Dice for two")
    s = ui.state
    score = s.get("score", {"Ann": 0, "Ben": 0})
    turn = s.get("turn", "Ann")
    pot = s.get("pot", 0)
    other = "Ben" if turn == "Ann" else "Ann"
    ui.text(f"Ann {score['Ann']} : {score['Ben']} Ben", size=36, bold=True, align="center")
    if score[other] >= 50:
        ui.text(f"{other} has won!", size=24, color="good", align="center")
    else:
        ui.text(f"{turn} to roll", size=24, align="center")
        ui.text(f"In this turn: {pot}", align="center")
        ui.text(s.get("words", "Roll or hold"), color="muted", align="center")
        with ui.row():
            if ui.button("Roll"):
                dice = random.randint(1, 6)
                s.pot, s.words = pot + dice, f"Rolled {dice}"
                if dice == 1:
                    s.pot, s.turn, s.words = 0, other, "Rolled 1, all is lost"
            if ui.button("Hold"):
                score[turn] += pot
                s.pot, s.turn, s.words = 0, other, f"{turn} keeps {pot}"
    if ui.button("New game"):
        s.score, s.turn, s.pot, s.words = {"Ann": 0, "Ben": 0}, "Ann", 0, "Roll or hold"
