def app(ui):
    ui.title("Over or under")
    s = ui.state
    if ui.button("New start"):
        s.points, s.words = 10, "Place your bet"
    points = s.get("points", 10)
    with ui.row():
        for bet in ["Under 7", "Exactly 7", "Over 7"]:
            if ui.button(bet) and points > 0:
                total = random.randint(1, 6) + random.randint(1, 6)
                fell = "Under 7" if total < 7 else "Over 7" if total > 7 else "Exactly 7"
                gain = -1 if fell != bet else 4 if bet == "Exactly 7" else 1
                s.points = points = points + gain
                s.words = f"Sum {total}, {'won' if gain > 0 else 'lost'} {abs(gain)}"
    ui.text(s.get("words", "Place your bet"), size=24)
    ui.text(f"Points: {points}", size=28, bold=True)
