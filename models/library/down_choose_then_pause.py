def app(ui):
    ui.title("Choose")
    s = ui.state
    choice = ui.choice("Length", ["30 s", "60 s", "90 s"])
    if s.get("choice") != choice:
        s.choice, s.kept, s.since = choice, 0, None
    since = s.since
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.kept + ui.time - since, None
    passed = s.kept + (ui.time - s.since if s.since is not None else 0)
    left = max(0, math.ceil(int(choice.split()[0]) - passed))
    ui.text(f"{left} seconds", size=56, align="center")
