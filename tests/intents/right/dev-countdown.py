def app(ui):
    ui.title("Countdown")
    s = ui.state
    started = s.get("started", None)
    if ui.button("Start"):
        started = s.started = ui.time
    left = 10 if started is None else max(0, 10 - (ui.time - started))
    ui.text("Boom!" if left <= 0 else f"{math.ceil(left)}", size=64)
