def app(ui):
    ui.title("Laundry")
    s = ui.state
    left = s.get("left", 0)
    running = s.get("running", False)
    if running and left > 0 and ui.every(1):
        left = s.left = left - 1
        if left == 0:
            s.done = True
    if left > 13:
        phase = "Wash"
    elif left > 5:
        phase = "Rinse"
    elif left > 0:
        phase = "Spin"
    else:
        phase = "Laundry done" if s.get("done") else "Ready"
    ui.text(phase, size=40)
    ui.text(f"{left} s", size=24)
    with ui.row():
        if ui.button("Start"):
            s.left, s.running, s.done = 25, True, False
        if running and left > 0:
            if ui.button("Pause"):
                s.running = False
        elif left > 0 and ui.button("Resume"):
            s.running, s.left = True, 25
