def app(ui):
    ui.title("Dice")
    s = ui.state
    count = ui.slider("How many", 1, 5, 2)
    sides = ui.choice("Sides", [6, 20])
    if ui.button("Roll"):
        s.dice = [random.randint(1, sides) for _ in range(count)]
        s.best = max(sum(s.dice), s.get("best", 0))
    dice = s.get("dice", [])
    if dice:
        ui.text(" ".join(map(str, dice)), size=48)
        ui.text(f"Sum: {sum(dice)}")
        ui.text(f"Highest so far: {s.best}")
