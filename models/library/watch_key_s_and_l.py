def app(ui):
    ui.title("Keys S, L and C")
    s = ui.state
    times = s.get("times", [])
    if ui.pressed("s"):
        if s.get("since") is None:
            s.since = ui.time
        else:
            s.kept, s.since = s.get("kept", 0) + ui.time - s.since, None
    shown = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    if ui.pressed("l"):
        times.append(round(shown, 1))
    if ui.pressed("c"):
        s.kept, s.since, shown = 0, None, 0
        times.clear()
    ui.text(f"{shown:.1f} s", size=56)
    for place, seconds in enumerate(times, 1):
        ui.text(f"{place}: {seconds:.1f}")
