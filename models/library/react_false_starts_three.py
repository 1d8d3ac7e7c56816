def app(ui):
    ui.title("No false start")
    s = ui.state
    with ui.row():
        if ui.button("Go") and s.get("early", 0) < 3:
            s.at, s.words = ui.time + random.uniform(2, 5), ""
        if ui.button("Tap") and s.get("at"):
            if ui.time >= s.at:
                took = round((ui.time - s.at) * 1000)
                s.words, s.best = f"{took} ms", min(took, s.get("best", took))
            else:
                s.words, s.early = "Too early", s.get("early", 0) + 1
            s.at = None
        if ui.button("New game"):
            s.early, s.at, s.words = 0, None, ""
    if s.get("early", 0) >= 3:
        ui.text("Game over", size=48)
    elif s.get("at"):
        ui.text("Press" if ui.time >= s.at else "Wait", size=48)
    else:
        ui.text(s.get("words") or "Ready", size=48)
    ui.text(f"False starts: {s.get('early', 0)}")
    ui.text(f"Best: {s.best} ms" if "best" in s else "Best: -")
