def app(ui):
    ui.title("Stoppage time")
    s = ui.state
    with ui.row():
        if ui.button("Kick-off"):
            s.since, s.lost, s.stopped = ui.time, 0, None
        if ui.button("Ball in play" if s.get("stopped") else "Game stopped") and s.get("since"):
            if s.get("stopped"):
                s.lost += ui.time - s.stopped
                s.stopped = None
            else:
                s.stopped = ui.time
    passed = int(ui.time - s.since) if s.get("since") else 0
    lost = s.get("lost", 0) + (ui.time - s.stopped if s.get("stopped") else 0)
    lost = int(lost)
    ui.text(f"{passed // 60}:{passed % 60:02d}", size=72, bold=True, align="center")
    ui.text(f"Lost: {lost // 60}:{lost % 60:02d}", size=28, align="center", color="bad" if s.get("stopped") else "")
    added = round(lost / 60)
    ui.text(f"Added at the end: +{added}", size=28, align="center")
