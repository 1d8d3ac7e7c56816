def app(ui):
    ui.title("Drops")
    s = ui.state
    if "kept" not in s:
        s.kept, s.since = 0, ui.time
    if ui.button("Pause" if s.since is not None else "Go on"):
        if s.since is None:
            s.since = ui.time
        else:
            s.kept, s.since = s.kept + ui.time - s.since, None
    passed = s.kept + (ui.time - s.since if s.since is not None else 0)
    c = ui.canvas(200, 220)
    c.line(0, 210, 200, 210, "brown", 4)
    c.circle(100, passed % 2 * 100, 8, "blue")
    ui.text(f"Landed: {int(passed // 2)}")
