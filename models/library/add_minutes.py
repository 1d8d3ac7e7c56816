def app(ui):
    ui.title("Timer")
    s = ui.state
    left, running = s.get("left", 60), s.get("running", False)
    if running and ui.every(1):
        left -= 1
        if left <= 0:
            running = False
            ui.beep()
    with ui.row():
        for label, seconds in [("+10 s", 10), ("+1 min", 60), ("+5 min", 300)]:
            if ui.button(label):
                left += seconds
    with ui.row():
        if left > 0 and ui.button("Start"):
            running = True
        if ui.button("Stop"):
            running = False
        if ui.button("Clear"):
            left, running = 0, False
    s.left, s.running = left, running
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
