def app(ui):
    ui.title("Green!")
    s = ui.state
    if ui.button("Start"):
        s.at, s.word = ui.time + random.uniform(1.5, 5), ""
    green = bool(s.get("at")) and ui.time >= s.at
    c = ui.canvas(400, 260)
    c.rect(0, 0, 400, 260, "green" if green else "red" if s.get("at") else "gray")
    c.text(200, 130, "Click now!" if green else "Wait" if s.get("at") else "Press Start", size=36, color="white", align="center")
    if c.clicked and s.get("at"):
        if green:
            took = round((ui.time - s.at) * 1000)
            s.word, s.best = f"{took} ms", min(took, s.get("best", took))
        else:
            s.word = "Too early"
        s.at = None
    ui.text(s.get("word", ""), size=40, bold=True, align="center")
    ui.text(f"Best: {s.best} ms" if s.get("best") else "Best: -", align="center")
