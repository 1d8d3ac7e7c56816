def app(ui):
    ui.title("Again and again")
    s = ui.state
    seconds = ui.number("Seconds", 30, min=1)
    left = seconds
    if s.get("start"):
        left = math.ceil(seconds - (ui.time - s.start) % seconds)
    ui.text(left, size=96, align="center", color="bad" if left <= 10 else "text")
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = 0
