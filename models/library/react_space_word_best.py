def app(ui):
    ui.title("Space bar")
    s = ui.state
    if ui.button("Start"):
        s.at, s.words = ui.time + random.uniform(2, 6), ""
    if ui.pressed("space") and s.get("at") and ui.time >= s.at:
        took = round((ui.time - s.at) * 1000)
        s.words, s.best, s.at = f"{took} ms", min(took, s.get("best", took)), None
    if s.get("at"):
        ui.text("Now" if ui.time >= s.at else "Wait", size=64)
    else:
        ui.text(s.get("words", "Press Start"), size=48)
    ui.text(f"Best: {s.best} ms" if "best" in s else "Best: -")
