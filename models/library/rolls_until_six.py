def app(ui):
    ui.title("Until a six")
    s = ui.state
    if ui.button("Roll"):
        rolls = [random.randint(1, 6)]
        while rolls[-1] != 6:
            rolls.append(random.randint(1, 6))
        s.rolls = rolls
    if s.get("rolls"):
        ui.text(" ".join(str(roll) for roll in s.rolls), size=24)
        ui.text(f"Rolls needed: {len(s.rolls)}", size=28)
