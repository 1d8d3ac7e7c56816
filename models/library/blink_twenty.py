def app(ui):
    ui.title("Eyes")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.running, s.times = True, 0
        if ui.button("Stop"):
            s.running = False
    if s.get("running") and ui.every(20):
        s.times = s.get("times", 0) + 1
        ui.notify("Blink")
    if s.get("times", 0) > 0:
        ui.text("Blink", size=48, align="center")
    ui.text(f"Times: {s.get('times', 0)}", align="center")
