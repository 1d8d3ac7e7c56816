def app(ui):
    ui.title("On hold")
    s = ui.state
    calls = s.get("calls", [])
    with ui.row():
        if ui.button("On hold") and not s.get("since"):
            s.since, s.at = ui.time, ui.now.strftime("%H:%M")
        if ui.button("Answered") and s.get("since"):
            seconds = int(ui.time - s.since)
            calls.insert(0, f"{s.at}: {seconds // 60}:{seconds % 60:02d}")
            s.since = None
    seconds = int(ui.time - s.since) if s.get("since") else 0
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=64, bold=True, align="center")
    if s.get("since"):
        ui.text(f"Waiting since {s.at}", align="center")
    else:
        ui.text("Press On hold when the music begins", color="muted", align="center")
    picked = ui.list(calls, actions=["Delete"])
    if picked:
        calls.pop(picked.index)
