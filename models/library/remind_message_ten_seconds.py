def app(ui):
    ui.title("Posture")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    passed = ui.time - s.since if s.get("since") is not None else 0
    count = int(passed // 40)
    said = count > 0 and passed % 40 < 10
    ui.text("Sit straight" if said else "All good", size=48, align="center")
    ui.text(f"Reminders: {count}", align="center")
