def app(ui):
    ui.title("Five rolls")
    s = ui.state
    if ui.button("New game"):
        s.rolls, s.points, s.words = 0, 0, "Roll both dice"
    rolls, points = s.get("rolls", 0), s.get("points", 0)
    if ui.button("Roll") and rolls < 5:
        a, b = random.randint(1, 6), random.randint(1, 6)
        s.rolls = rolls = rolls + 1
        gain = 10 if a == b else a + b
        s.points = points = points + gain
        s.words = f"{a} and {b}: {gain} points"
    ui.text(s.get("words", "Roll both dice"), size=24)
    ui.text(f"Roll {rolls} of 5")
    ui.text(f"Final score: {points}" if rolls == 5 else f"Score: {points}", size=28)
