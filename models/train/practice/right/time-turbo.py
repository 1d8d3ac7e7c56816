def app(ui):
    ui.title("Counter")
    s = ui.state
    count = s.get("count", 0)
    running = s.get("running", False)
    turbo = ui.switch("Turbo", False)
    if running and ui.every(1):
        count = s.count = count + (5 if turbo else 1)
    ui.text(count, size=64)
    with ui.row():
        if ui.button("Start"):
            s.running = True
        if ui.button("Stop"):
            s.running = False
