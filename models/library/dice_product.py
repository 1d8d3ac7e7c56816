def app(ui):
    ui.title("Dice product")
    s = ui.state
    if ui.button("Roll"):
        a, b = random.randint(1, 6), random.randint(1, 6)
        s.words = f"{a} × {b} = {a * b}"
        s.best = max(s.get("best", 0), a * b)
    ui.text(s.get("words", "Press Roll"), size=40)
    ui.text(f"Best: {s.get('best', 0)}", size=24)
