def app(ui):
    ui.title("Say the die")
    s = ui.state
    if ui.button("Reset"):
        s.points, s.words = 0, "Which number comes?"
    with ui.row():
        for n in range(1, 7):
            if ui.button(str(n)):
                s.die = random.randint(1, 6)
                s.points = s.get("points", 0) + (5 if s.die == n else -1)
                s.words = f"You said {n}, it is {s.die}"
    ui.text(s.get("words", "Which number comes?"), size=24)
    ui.text(f"Points: {s.get('points', 0)}", size=28, bold=True)
