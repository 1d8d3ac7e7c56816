def app(ui):
    ui.title("Time")
    s = ui.state
    tab = ui.tabs(["Stopwatch", "Countdown"])
    if tab == "Stopwatch":
        with ui.row():
            if ui.button("Start") and not s.get("since"):
                s.since = ui.time - s.get("kept", 0)
            if ui.button("Stop") and s.get("since"):
                s.kept, s.since = ui.time - s.since, None
            if ui.button("Reset"):
                s.kept, s.since = 0, None
        shown = ui.time - s.since if s.get("since") else s.get("kept", 0)
        ui.text(f"{shown:.1f}", size=64, bold=True, align="center")
    else:
        minutes = ui.number("Minutes", 5, min=1, max=600)
        with ui.row():
            if ui.button("Start"):
                s.end = ui.time + minutes * 60
            if ui.button("Cancel"):
                s.end = None
        left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else minutes * 60
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, bold=True, align="center")
        if left == 0:
            ui.text("Time is up", size=28, color="bad", align="center")
            ui.beep()
