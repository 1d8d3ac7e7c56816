def app(ui):
    s = ui.state
    start = s.get("start")
    if start and ui.time - start < 10:
        ui.text(f"T minus {10 - int(ui.time - start)} seconds")
        if ui.button("Abort"):
            s.start = None
            s.aborted = True
    else:
        if start:
            ui.text("Lift-off! 🚀")
        elif s.get("aborted"):
            ui.text("Aborted!")
        if ui.button("Launch"):
            s.start = ui.time
            s.aborted = False
