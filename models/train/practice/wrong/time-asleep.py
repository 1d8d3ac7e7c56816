def app(ui):
    ui.title("Guard")
    s = ui.state
    if ui.button("Start"):
        s.last = ui.time
    if ui.button("Here"):
        s.here = True
    if ui.button("Reset"):
        s.last = None
    if s.get("last") and ui.time - s.last > 8:
        ui.text("Are you asleep?", size=40)
