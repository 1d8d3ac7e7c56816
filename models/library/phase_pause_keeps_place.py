def app(ui):
    ui.title("Push and relax")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    second = passed % 30
    ui.text("Push" if second < 20 else "Relax", size=56, align="center")
    ui.text(math.ceil((20 if second < 20 else 30) - second), size=56, align="center")
    ui.text(f"Rounds done: {int(passed // 30)}", align="center")
