BEATS = {"Rock": "Scissors", "Paper": "Rock", "Scissors": "Paper"}


def app(ui):
    ui.title("Copycat")
    s = ui.state
    with ui.row():
        for hand in BEATS:
            if ui.button(hand):
                other = s.get("last", "Rock")
                result = "Draw" if hand == other else "Won" if BEATS[hand] == other else "Lost"
                s[result] = s.get(result, 0) + 1
                s.words = f"Computer: {other}"
                s.last = hand
    ui.text(s.get("words", "Choose"), size=24)
    for result in ["Won", "Lost", "Draw"]:
        ui.text(f"{result}: {s.get(result, 0)}")
