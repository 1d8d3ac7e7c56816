def app(ui):
    ui.title("Knock out")
    s = ui.state
    if ui.button("New game") or "scores" not in s:
        s.scores, s.turn, s.words = {"Red": 0, "Blue": 0}, "Red", "Choose your unlucky numbers"
        s.out = []
    unlucky = {}
    with ui.row():
        for name in s.scores:
            unlucky[name] = ui.choice(f"{name}'s unlucky number", [6, 7, 8, 9])
    me = s.turn
    if ui.button("Roll") and len(s.out) < 2:
        total = random.randint(1, 6) + random.randint(1, 6)
        if total == unlucky[me]:
            s.out.append(me)
            s.words = f"{me} rolled {total} and is knocked out"
        else:
            s.scores[me] += total
            s.words = f"{me} rolled {total}"
        other = "Blue" if me == "Red" else "Red"
        s.turn = me if other in s.out else other
    ui.text(f"Red {s.scores['Red']} : {s.scores['Blue']} Blue", size=40, bold=True)
    ui.text(s.words, size=20)
    a, b = s.scores.values()
    if len(s.out) == 2:
        ui.text("Draw" if a == b else f"{'Red' if a > b else 'Blue'} wins", size=28, color="good")
    else:
        ui.text(f"{s.turn} to roll", size=20)
