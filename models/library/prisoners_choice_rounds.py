POINTS = {
    ("Trust", "Trust"): (3, 3),
    ("Trust", "Cheat"): (0, 5),
    ("Cheat", "Trust"): (5, 0),
    ("Cheat", "Cheat"): (1, 1),
}


def app(ui):
    ui.title("Trust or cheat")
    s = ui.state
    rounds = s.get("rounds", [])
    with ui.row():
        for choice in ["Trust", "Cheat"]:
            if ui.button(choice) and len(rounds) < 10:
                computer = rounds[-1][0] if rounds else "Trust"
                rounds.append([choice, computer, *POINTS[choice, computer]])
    me, computer = sum(one[2] for one in rounds), sum(one[3] for one in rounds)
    ui.text(f"You {me} : {computer} Computer", size=40, bold=True)
    if len(rounds) == 10:
        ui.text("Draw" if me == computer else "You win" if me > computer else "Computer wins", size=28)
    else:
        ui.text(f"Round {len(rounds) + 1} of 10")
    if rounds:
        ui.table(rounds, header=["You", "Computer", "Your points", "Its points"])
    ui.text("Both trust 3 each, both cheat 1 each, who cheats alone gets 5", color="muted")
    if ui.button("New game"):
        rounds.clear()
