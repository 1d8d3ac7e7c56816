def app(ui):
    ui.title("Die")
    s = ui.state
    with ui.row():
        if "rolls" not in s or ui.button("Reset"):
            s.rolls = [random.randint(1, 6)]
        if ui.button("Roll"):
            s.rolls.append(random.randint(1, 6))
    ui.text(" ".join(str(roll) for roll in s.rolls), size=28)
    ui.text(f"Sum: {sum(s.rolls)}")
