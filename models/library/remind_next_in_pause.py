def app(ui):
    ui.title("Arms")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"Swap arms in {math.ceil(25 - passed % 25)} s", size=32)
    ui.text(f"Swaps: {int(passed // 25)}", size=24)
