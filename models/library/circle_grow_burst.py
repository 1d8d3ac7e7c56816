def app(ui):
    ui.title("Grow, but don't burst")
    s = ui.state
    if ui.button("Start"):
        s.start, s.words = ui.time, ""
    size = 0
    c = ui.canvas(240, 240, background="white")
    clicked = c.clicked
    if s.get("start"):
        size = 20 * (ui.time - s.start)
        if size > 100:
            s.start, s.words, size = 0, "Burst, 0 points", 0
        elif clicked:
            s.start, s.words = 0, f"{size:.0f} points"
            s.best = max(s.get("best", 0), round(size))
    c.circle(120, 120, size, "orange")
    ui.text(s.get("words", "Press Start"), size=28)
    ui.text(f"Best: {s.get('best', 0)}")
