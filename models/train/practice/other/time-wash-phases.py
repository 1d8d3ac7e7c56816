def app(ui):
    s = ui.state
    t = s.get("t", 0.0)
    mode = s.get("mode", "idle")
    if mode == "on":
        t = s.t = t + ui.dt
        if t >= 25:
            mode = s.mode = "end"
    name = "Wash" if t < 12 else "Rinse" if t < 20 else "Spin"
    if mode == "end":
        ui.text("Laundry done!")
    elif mode != "idle":
        ui.text(f"Now: {name}")
        ui.text(f"0:{math.ceil(25 - t):02d}")
    if mode in ("idle", "end") and ui.button("Start"):
        s.mode, s.t = "on", 0.0
    if mode == "on" and ui.button("Pause"):
        s.mode = "held"
    if mode == "held" and ui.button("Resume"):
        s.mode = "on"
