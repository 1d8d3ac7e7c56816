def app(ui):
    ui.title("Penalty")
    s = ui.state
    if ui.button("New series") or "shots" not in s:
        s.shots, s.goals, s.keeper, s.way, s.ball = 0, 0, 200, 1, [200, 225]
        s.words = "Click where to shoot"
    if s.shots < 5:
        s.keeper += s.way * 150 * ui.dt
        if s.keeper < 110 or s.keeper > 290:
            s.way = 1 if s.keeper < 110 else -1
    c = ui.canvas(400, 250, background="green")
    if c.clicked and s.shots < 5:
        x, y = c.clicked
        s.shots += 1
        s.ball = [x, y]
        if not (80 < x < 320 and 30 < y < 130):
            s.words = "Wide of the goal"
        elif abs(x - s.keeper) < 35:
            s.words = "Saved!"
        else:
            s.words, s.goals = "Goal!", s.goals + 1
    c.rect(80, 30, 240, 100, outline="white", width=4)
    c.rect(s.keeper - 25, 60, 50, 70, "orange")
    c.circle(s.keeper, 48, 12, "wheat")
    c.circle(*s.ball, 10, "white")
    ui.text(s.words, size=28, bold=True)
    ui.text(f"{s.goals} {'goal' if s.goals == 1 else 'goals'} of {s.shots}", size=24)
    if s.shots == 5:
        ui.text("Five shots are over", color="muted")
