def app(ui):
    s = ui.state
    if ui.button("Noise!"):
        s.start = ui.time
    if not s.get("start"):
        ui.text("Press Noise to begin")
        return
    now = int(ui.time - s.start)
    if now > s.get("best", 0):
        s.best = now
    ui.table([["Now", now], ["Longest", s.get("best", 0)]])
