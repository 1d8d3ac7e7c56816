def app(ui):
    ui.title("Reaction")
    s = ui.state
    if ui.button("Start"):
        s.at = ui.time + random.uniform(1, 5)
        s.result = None
    at = s.get("at")
    if at is not None and ui.time >= at:
        ui.text("NOW", size=64, color="red")
        if ui.button("Stop"):
            s.result = (ui.time - at) * 1000
            s.at = None
    if s.get("result"):
        ui.text(f"{s.result:.0f} ms", size=32)
