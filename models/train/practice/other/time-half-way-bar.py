def app(ui):
    s = ui.state
    t = s.get("t", -1)
    if 0 <= t < 40 and ui.every(1):
        t = s.t = t + 1
    if t < 0:
        message = "Press Start"
    elif t >= 40:
        message = "All done!"
    elif t - 20 in range(5):
        message = "Half way!"
    else:
        message = "Working"
    ui.text(message)
    ui.progress(max(t, 0) / 40)
    if ui.button("Start"):
        s.t = 0
