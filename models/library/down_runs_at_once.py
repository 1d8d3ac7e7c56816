def app(ui):
    ui.title("Thirty")
    s = ui.state
    if "since" not in s or ui.button("Once more"):
        s.since = ui.time
    left = max(0, math.ceil(30 - (ui.time - s.since)))
    ui.text(f"{left} s" if left > 0 else "Too slow", size=64, align="center")
