WORDS = ["House", "Elephant", "Bicycle", "Rainbow", "Guitar", "Volcano", "Penguin", "Umbrella"]


def app(ui):
    ui.title("Draw and guess")
    s = ui.state
    points, team, step = s.get("points", [0, 0]), s.get("team", 0), s.get("step", "ready")
    if step == "drawing" and ui.time >= s.end:
        ui.beep()
        s.team, s.step = 1 - team, "ready"
        team, step = s.team, s.step
    ui.text(f"Team {'AB'[team]} draws", size=32, bold=True)
    if step == "ready":
        if ui.button("Show the word"):
            s.word, s.step = random.choice([word for word in WORDS if word != s.get("word")]), "shown"
    elif step == "shown":
        ui.text(s.word, size=56, bold=True)
        if ui.button("Start drawing"):
            s.end, s.step = ui.time + 60, "drawing"
    else:
        ui.text(f"{math.ceil(s.end - ui.time)}", size=72, bold=True)
        if ui.button("Guessed"):
            points[team] += 1
            s.team, s.step = 1 - team, "ready"
    ui.text(f"A {points[0]}, B {points[1]}", size=20)
