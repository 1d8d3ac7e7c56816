def app(ui):
    s = ui.state
    words = ["Paris", "Rome", "Oslo"]
    s.i = s.get("i", 0)
    s.t = s.get("t", 0.0)
    if not s.get("held", False):
        s.t += ui.dt
    with ui.row():
        if ui.button("Next") or s.t >= 4:
            s.i += 1
            s.t = 0.0
        if s.get("held", False):
            if ui.button("Resume"):
                s.held = False
        else:
            if ui.button("Pause"):
                s.held = True
    c = ui.canvas(300, 150)
    c.text(150, 75, words[s.i % 3], size=40, align="center")
