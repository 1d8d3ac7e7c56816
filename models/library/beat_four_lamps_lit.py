def app(ui):
    ui.title("Four beats")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    beat = int(ui.time - s.since) % 4 + 1 if s.get("since") is not None else 0
    c = ui.canvas(320, 90)
    for i in range(1, 5):
        c.circle(i * 70 - 15, 45, 30, "yellow" if i == beat else "gray")
    ui.text(f"Beat {beat}" if beat else "Stopped", size=32)
