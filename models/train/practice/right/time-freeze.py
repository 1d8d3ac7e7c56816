def app(ui):
    ui.title("Freeze game")
    s = ui.state
    left = s.get("left", 30)
    running = s.get("running", False)
    freezes = s.get("freezes", 0)
    if running and left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text(left, size=64)
    ui.text(f"Frozen {freezes} times")
    with ui.row():
        if ui.button("Start"):
            s.left, s.running, s.freezes = 30, True, 0
        if running and ui.button("Freeze"):
            s.running = False
            s.freezes = freezes + 1
        if not running and ui.button("Unfreeze"):
            s.running = True
