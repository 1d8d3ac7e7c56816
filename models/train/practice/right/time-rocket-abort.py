def app(ui):
    ui.title("Rocket")
    s = ui.state
    left = s.get("left", 10)
    state = s.get("state", "Ready")
    if state == "Counting" and ui.every(1):
        left = s.left = left - 1
        if left == 0:
            state = s.state = "Lift-off"
    ui.text(left if state == "Counting" else state, size=64)
    with ui.row():
        if ui.button("Launch"):
            s.left, s.state = 10, "Counting"
        if ui.button("Abort") and state == "Counting":
            s.state = "Aborted"
