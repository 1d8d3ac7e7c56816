def app(ui):
    ui.title("Lighthouse")
    s = ui.state
    if "kept" not in s:
        s.kept, s.since = 0, ui.time
    if ui.button("Stop" if s.since is not None else "Go on"):
        if s.since is None:
            s.since = ui.time
        else:
            s.kept, s.since = s.kept + ui.time - s.since, None
    passed = s.kept + (ui.time - s.since if s.since is not None else 0)
    lit = passed % 4 < 1
    c = ui.canvas(200, 240, background="navy")
    c.rect(75, 90, 50, 150, "red")
    c.circle(100, 65, 30, "white" if lit else "black")
    ui.text("Light" if lit else "Dark", size=32)
    ui.text(f"Flashes: {int(passed // 4) + 1}")
