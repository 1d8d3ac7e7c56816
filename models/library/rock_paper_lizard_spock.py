BEATS = {
    "Rock": ["Scissors", "Lizard"],
    "Paper": ["Rock", "Spock"],
    "Scissors": ["Paper", "Lizard"],
    "Lizard": ["Paper", "Spock"],
    "Spock": ["Rock", "Scissors"],
}


def app(ui):
    ui.title("Lizard and Spock")
    s = ui.state
    me, computer = s.get("me", 0), s.get("computer", 0)
    with ui.row():
        for hand in BEATS:
            if ui.button(hand):
                other = random.choice(list(BEATS))
                won, lost = other in BEATS[hand], hand in BEATS[other]
                me, computer = me + won, computer + lost
                result = "you win" if won else "you lose" if lost else "draw"
                s.words = f"{hand} against {other}: {result}"
    s.me, s.computer = me, computer
    ui.text(s.get("words", "Choose your hand"), size=28)
    ui.text(f"You {me} : {computer} Computer", size=40, bold=True)
    if ui.button("Reset"):
        s.me, s.computer, s.words = 0, 0, "Choose your hand"
