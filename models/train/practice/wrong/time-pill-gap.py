def app(ui):
    ui.title("Pills")
    s = ui.state
    if ui.button("Taken"):
        if ui.time - s.get("last", 0) >= 3600:
            s.last = ui.time
            s.clock = ui.now.strftime("%H:%M")
            s.count = s.get("count", 0) + 1
            s.early = False
        else:
            s.early = True
    if s.get("early"):
        ui.text("Too early", color="bad")
    ui.text(f"Pills: {s.get('count', 0)}")
    ui.text(f"Last one at {s.get('clock', '-')}")
