def app(ui):
    ui.title("Countdown")
    s = ui.state
    left = s.get("left", 20)
    running = s.get("running", False)
    if running and ui.every(1):
        left = s.left = left - 1
        if left <= 0:
            running = s.running = False
            s.done = True
    ui.text("Done" if s.get("done") else f"{left}", size=64)
    with ui.row():
        if ui.button("Start"):
            s.left, s.running, s.done = 20, True, False
        if ui.button("+5"):
            s.left = left + 5
