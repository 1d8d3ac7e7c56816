def app(ui):
    ui.title("Counter")
    s = ui.state
    seconds = s.get("seconds", 0)
    if s.get("running") and ui.every(1):
        seconds = s.seconds = seconds + 1
    turbo = ui.switch("Turbo", False)
    ui.text(seconds * 5 if turbo else seconds, size=64)
    if ui.button("Start"):
        s.running = True
    if ui.button("Stop"):
        s.running = False
