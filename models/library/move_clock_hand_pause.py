def app(ui):
    ui.title("Hand")
    s = ui.state
    if "kept" not in s:
        s.kept, s.since = 0, ui.time
    with ui.row():
        if ui.button("Pause") and s.since is not None:
            s.kept, s.since = s.kept + ui.time - s.since, None
        if ui.button("Go on") and s.since is None:
            s.since = ui.time
    passed = s.kept + (ui.time - s.since if s.since is not None else 0)
    second = int(passed % 12)
    angle = second / 12 * 2 * math.pi
    c = ui.canvas(220, 220)
    c.circle(110, 110, 100, "white", outline="black")
    c.line(110, 110, 110 + 85 * math.sin(angle), 110 - 85 * math.cos(angle), "red", 4)
    ui.text(f"Second {second}", size=28)
