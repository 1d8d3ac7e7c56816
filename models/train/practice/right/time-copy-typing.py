def app(ui):
    ui.title("Type it")
    s = ui.state
    ui.text("the cat sat", size=24)
    text = ui.field("Type here")
    if text == "":
        s.start, s.seconds = None, None
    elif not s.get("start"):
        s.start = ui.time
    if text == "the cat sat" and s.get("seconds") is None:
        s.seconds = round(ui.time - s.start, 1)
        s.best = min(s.get("best", 9999), s.seconds)
    if s.get("seconds") is not None:
        ui.text(f"{s.seconds} seconds", size=32)
        ui.text(f"Best: {s.best} seconds")
    elif s.get("start"):
        ui.text("The time runs")
