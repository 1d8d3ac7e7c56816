def app(ui):
    ui.title("Back to 20")
    s = ui.state
    if ui.button("New game"):
        s.left, s.words = 20, "Roll the die"
    left = s.get("left", 20)
    if ui.button("Roll") and left > 0:
        die = random.randint(1, 6)
        if die > left:
            s.words, left = f"Rolled {die}, back to 20", 20
        else:
            s.words, left = f"Rolled {die}", left - die
        s.left = left
    ui.text(left, size=64, align="center")
    ui.text(s.get("words", "Roll the die"), size=20)
    if left == 0:
        ui.text("You win", size=28, color="good")
