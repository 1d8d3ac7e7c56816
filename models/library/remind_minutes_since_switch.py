def app(ui):
    ui.title("Window")
    s = ui.state
    if ui.switch("Working", False):
        if s.get("since") is None:
            s.since = ui.time
        passed = ui.time - s.since
        if ui.every(600):
            s.count = s.get("count", 0) + 1
            ui.notify("Look out of the window")
        ui.text(f"Look out in {math.ceil(10 - passed / 60 % 10)} minutes", size=28)
    else:
        s.since = None
        ui.text("Not working", size=28)
    ui.text(f"So far: {s.get('count', 0)}")
