def app(ui):
    ui.title("Dice")
    s = ui.state
    count = int(ui.number("Dice", 3, min=1, max=6))
    if ui.button("Roll"):
        s.dice = [random.randint(1, 6) for _ in range(count)]
    if s.get("dice"):
        ui.text("Rolled: " + " ".join(str(die) for die in s.dice), size=28)
        ui.text(f"Total: {sum(s.dice)}", size=36)
