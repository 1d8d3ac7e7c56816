def app(ui):
    ui.title("Rhythm")
    s = ui.state
    if ui.button("Restart") or "start" not in s:
        s.start, s.points, s.presses, s.words = ui.time, 0, 0, "Press space on the beat"
    phase = float((ui.time - s.start) % 1)
    off = min(phase, 1 - phase)
    if ui.pressed("space"):
        s.words = "Perfect" if off < 0.08 else "Good" if off < 0.2 else "Miss"
        s.points += {"Perfect": 2, "Good": 1, "Miss": 0}[s.words]
        s.presses += 1
    c = ui.canvas(300, 250, background="black")
    c.circle(150, 125, 30, "purple")
    c.circle(150, 125, 110 - 80 * phase, outline="white", width=4)
    ui.text(s.words, size=40, bold=True, align="center")
    ui.text(f"Points: {s.points} with {s.presses} press{'es' * (s.presses != 1)}", size=24, align="center")
    ui.text("Press when the ring meets the circle", color="muted", align="center")
