def app(ui):
    s = ui.state
    ui.title("Watch")
    left = s.get("left", 8)
    if s.get("on") and left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text(left if left > 0 else "Are you asleep?", size=40)
    if ui.button("Start"):
        s.on, s.left = True, 8
    if ui.button("Here") and left > 0:
        s.left = 8
    if ui.button("Reset"):
        s.on, s.left = False, 8
