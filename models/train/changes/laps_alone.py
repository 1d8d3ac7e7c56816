def show(seconds):
    return f"{int(seconds) // 60:02d}:{seconds % 60:05.2f}"


def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    laps = s.get("laps", [])
    elapsed = s.get("before", 0.0)
    if s.get("started"):
        elapsed += ui.time - s.started
    ui.text(show(elapsed), size=64, align="center", mono=True)
    with ui.row():
        if s.get("started"):
            if ui.button("Stop"):
                s.before, s.started = elapsed, None
            if ui.button("Lap"):
                laps.append(elapsed)
        else:
            if ui.button("Start"):
                s.started = ui.time
            if ui.button("Reset"):
                s.before, s.laps = 0.0, []
    for number, lap in enumerate(s.laps, 1):
        before = s.laps[number - 2] if number > 1 else 0
        ui.text(f"Lap {number}: {show(lap - before)}")
