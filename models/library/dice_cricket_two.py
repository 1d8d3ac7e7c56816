def app(ui):
    ui.title("Dice cricket")
    s = ui.state
    if ui.button("New match") or "runs" not in s:
        s.runs, s.wickets, s.balls, s.inning, s.words = [0, 0], [0, 0], [0, 0], 0, "Home bats first"
    names, i = ["Home", "Away"], s.inning
    if ui.button("Bowl") and i < 2:
        die = random.randint(1, 6)
        s.balls[i] += 1
        if die == 5:
            s.wickets[i] += 1
            s.words = "5: wicket!"
        else:
            s.runs[i] += die
            s.words = f"{die} {'run' if die == 1 else 'runs'}"
        chased = i == 1 and s.runs[1] > s.runs[0]
        if s.wickets[i] == 3 or s.balls[i] == 12 or chased:
            s.inning += 1
    for name, runs, wickets, balls in zip(names, s.runs, s.wickets, s.balls):
        ui.text(f"{name}: {runs} for {wickets}, {balls // 6}.{balls % 6} overs", size=28, bold=True)
    ui.text(s.words, size=24)
    a, b = s.runs
    if s.inning == 2:
        ui.text("A tie" if a == b else f"{names[a < b]} wins", size=28, color="good")
    else:
        ui.text(f"{names[s.inning]} is batting" + (f", needs {a - b + 1} more" if s.inning else ""))
    ui.text("Two overs or three wickets each; a 5 is a wicket", color="muted")
