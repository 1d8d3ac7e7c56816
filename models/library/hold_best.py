def app(ui):
    ui.title("Handstand")
    s = ui.state
    last = ui.time - s.start if s.get("start") else s.get("last", 0)
    ui.text(f"{last:.1f} s", size=72, align="center")
    if s.get("start"):
        if ui.button("Stop"):
            s.last, s.start = round(last, 1), 0
            s.best = max(s.get("best", 0), s.last)
            s.tries = s.get("tries", 0) + 1
    elif ui.button("Start"):
        s.start = ui.time
    ui.text(f"Best: {s.get('best', 0):.1f} s", size=20)
    ui.text(f"Tries: {s.get('tries', 0)}")
