def app(ui):
    ui.title("Guard")
    s = ui.state
    if s.get("last") and ui.time - s.last > 8:
        ui.text("Are you asleep?", size=40, color="bad")
        if ui.button("Reset"):
            s.last = None
    elif s.get("last"):
        ui.text("On watch")
        if ui.button("Here"):
            s.last = ui.time
    elif ui.button("Start"):
        s.last = ui.time
