def app(ui):
    ui.title("Guess the angle")
    s = ui.state
    if "angle" not in s:
        s.angle = random.randint(5, 175)
    turn = math.radians(s.angle)
    c = ui.canvas(320, 180)
    c.line(160, 165, 310, 165, "white", 3)
    c.line(160, 165, 160 + 150 * math.cos(turn), 165 - 150 * math.sin(turn), "orange", 3)
    guess = ui.slider("Degrees", 0, 180, 90)
    if ui.button("Guess"):
        off = abs(guess - s.angle)
        s.words = f"It was {s.angle}°, you were {off}° off"
        s.best = min(s.get("best", 180), off)
        s.angle = random.randint(5, 175)
    ui.text(s.get("words", ""), size=24)
    if "best" in s:
        ui.text(f"Best guess: {s.best}° off", color="muted")
