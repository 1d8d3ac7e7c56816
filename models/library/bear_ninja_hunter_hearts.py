BEATS = {"Bear": "Ninja", "Ninja": "Hunter", "Hunter": "Bear"}


def app(ui):
    ui.title("Bear, Ninja, Hunter")
    s = ui.state
    if ui.button("New game"):
        s.hearts, s.wins, s.words = 3, 0, "Choose"
    hearts, wins = s.get("hearts", 3), s.get("wins", 0)
    with ui.row():
        for mine in BEATS:
            if ui.button(mine) and hearts > 0:
                other = random.choice(list(BEATS))
                wins += BEATS[mine] == other
                hearts -= BEATS[other] == mine
                s.hearts, s.wins, s.words = hearts, wins, f"{mine} meets {other}"
    ui.text(s.get("words", "Choose"), size=24)
    ui.text("♥" * hearts or "Game over", size=32, color="red")
    ui.text(f"Wins: {wins}")
