def app(ui):
    ui.title("Three dice")
    s = ui.state
    if ui.button("Roll"):
        s.dice = [random.randint(1, 6) for _ in range(3)]
        s.rolls = s.get("rolls", 0) + 1
    dice = s.get("dice", [])
    if dice:
        ui.text("  ".join(map(str, dice)), size=48)
        ui.text(f"Sum: {sum(dice)}")
    ui.text(f"Rolled: {s.get('rolls', 0)} times")
