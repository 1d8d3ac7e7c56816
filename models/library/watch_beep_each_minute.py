def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    with ui.row():
        if ui.button("Start") and not s.get("since"):
            s.since = ui.time - s.get("kept", 0)
        if ui.button("Pause") and s.get("since"):
            s.kept, s.since = ui.time - s.since, None
        if ui.button("Reset"):
            s.kept, s.since, s.beeps = 0, None, 0
    passed = int(ui.time - s.since if s.get("since") else s.get("kept", 0))
    if passed // 60 > s.get("beeps", 0):
        s.beeps = passed // 60
        ui.beep()
    ui.text(f"{passed // 60}:{passed % 60:02d}", size=64, bold=True, align="center")
    ui.text(f"Beeps: {s.get('beeps', 0)}", align="center")
