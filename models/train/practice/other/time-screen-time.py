def app(ui):
    s = ui.state
    left = s.get("left", 30.0)
    since = s.get("since")
    now = left - (ui.time - since) if since else left
    if now <= 0:
        ui.text("Screen off!")
        now = 0
    ui.text(f"0:{math.ceil(now):02d}", size=60)
    if ui.button("Homework done"):
        s.left = min(now + 10, 40)
        s.since = ui.time if since else None
    if since:
        if ui.button("Stop"):
            s.left, s.since = now, None
    elif ui.button("Watch"):
        s.since = ui.time
