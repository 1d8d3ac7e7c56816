def app(ui):
    s = ui.state
    now = ui.now.strftime("%H:%M")
    if "last" not in s:
        s.last = now
        s.stars = []
    if s.last != now:
        s.stars.append("*")
        s.last = now
    ui.text(now)
    ui.text(" ".join(s.stars))
    ui.text(f"Stars: {len(s.stars)}")
