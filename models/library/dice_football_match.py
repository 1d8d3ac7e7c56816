def app(ui):
    ui.title("Dice football")
    s = ui.state
    with ui.row():
        home, away = ui.field("Home", "Reds"), ui.field("Away", "Blues")
    goals, minute = s.get("goals", [0, 0]), s.get("minute", 0)
    with ui.row():
        if ui.button("Play 15 minutes") and minute < 90:
            s.dice = [random.randint(1, 6), random.randint(1, 6)]
            s.goals = goals = [goals[team] + (s.dice[team] == 6) for team in range(2)]
            s.minute = minute = minute + 15
        if ui.button("New match"):
            s.goals, s.minute = [0, 0], 0
            goals, minute = s.goals, 0
    ui.text(f"{home} {goals[0]} : {goals[1]} {away}", size=40, bold=True)
    ui.text(f"Minute {minute}")
    if minute:
        ui.text(f"{home} rolled {s.dice[0]}, {away} rolled {s.dice[1]}", color="muted")
    if minute == 90:
        ui.text("Full time", size=28)
