def app(ui):
    ui.title("Down to zero")
    s = ui.state
    if ui.button("New game"):
        s.left, s.rolls, s.words = 20, 0, "Roll the die"
    left = s.get("left", 20)
    if ui.button("Roll") and left > 0:
        s.die = random.randint(1, 6)
        s.rolls = s.get("rolls", 0) + 1
        if s.die <= left:
            s.left = left = left - s.die
            s.words = f"Rolled {s.die}"
        else:
            s.words = f"Rolled {s.die}, too big"
    ui.text(left, size=64, align="center")
    ui.text(s.get("words", "Roll the die"), size=20)
    if left == 0:
        ui.text(f"You win after {s.rolls} rolls", size=28, color="good")
