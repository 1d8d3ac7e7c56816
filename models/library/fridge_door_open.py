def app(ui):
    ui.title("Fridge door")
    s = ui.state
    if ui.button("Close" if s.get("since") else "Open"):
        if s.get("since"):
            s.total = s.get("total", 0) + ui.time - s.since
            s.since = None
        else:
            s.since, s.times = ui.time, s.get("times", 0) + 1
    if s.get("since"):
        seconds = int(ui.time - s.since)
        ui.text(f"Open for {seconds} s", size=48, bold=True, color="bad" if seconds >= 30 else "")
        if seconds >= 30:
            ui.text("Close the door!", size=32, color="bad")
            ui.beep()
    else:
        ui.text("Closed", size=48, bold=True, color="good")
    ui.text(f"Opened: {s.get('times', 0)}")
    ui.text(f"Open in all: {int(s.get('total', 0))} s")
