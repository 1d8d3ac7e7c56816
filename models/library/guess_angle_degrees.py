def app(ui):
    ui.title("Guess the angle")
    s = ui.state
    if "angle" not in s:
        s.angle = random.randint(10, 170)
    c = ui.canvas(300, 200, background="white")
    turn = math.radians(s.angle)
    c.line(150, 180, 290, 180, "black", 3)
    c.line(150, 180, 150 + 140 * math.cos(turn), 180 - 140 * math.sin(turn), "black", 3)
    c.arc(150, 180, 40, -s.angle, 0, "red", width=2)
    guess = ui.slider("Your guess", 0, 180, 90)
    if ui.button("Check"):
        off = abs(guess - s.angle)
        s.words = f"It was {s.angle}°, you said {guess}°: {'exactly right' if off == 0 else f'{off}° off'}"
        s.total, s.rounds = s.get("total", 0) + off, s.get("rounds", 0) + 1
        s.angle = random.randint(10, 170)
    ui.text(s.get("words", "How big is the angle?"), size=20)
    if s.get("rounds", 0) > 0:
        ui.text(f"{s.total / s.rounds:.1f}° off on average in {s.rounds} round{'s' * (s.rounds != 1)}")
