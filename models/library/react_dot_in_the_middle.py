def app(ui):
    ui.title("See the dot")
    s = ui.state
    if ui.button("Start"):
        s.at, s.words = ui.time + random.uniform(1, 6), ""
    at = s.get("at")
    c = ui.canvas(300, 200, background="black")
    if at and ui.time >= at:
        c.circle(150, 100, 30, "orange")
    if c.clicked and at:
        if ui.time >= at:
            s.words, s.at = f"{(ui.time - at) * 1000:.0f} ms", None
        else:
            s.words = "Not yet"
    ui.text(s.get("words", "Press Start"), size=32)
