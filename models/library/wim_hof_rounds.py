def app(ui):
    ui.title("Wim Hof")
    s = ui.state
    rounds = s.get("rounds", [])
    with ui.row():
        if ui.button("Breathe"):
            s.start = ui.time
        if ui.button("I breathe again") and s.get("start"):
            held = ui.time - s.start - 90
            if held > 0:
                rounds.append(int(held))
            s.start = 0
    if s.get("start"):
        passed = ui.time - s.start
        if passed < 90:
            ui.text(f"Breath {int(passed / 3) + 1} of 30", size=48)
        else:
            ui.text("Hold", size=48)
            ui.text(f"{int(passed - 90)} s", size=48, bold=True)
    else:
        ui.text("Press Breathe", size=48)
    for number, held in enumerate(rounds):
        ui.text(f"Round {number + 1}: {held} s")
