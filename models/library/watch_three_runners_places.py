def app(ui):
    ui.title("Three runners")
    s = ui.state
    finished = s.get("finished", [])
    if ui.button("Start"):
        s.since = ui.time
        finished.clear()
    with ui.row():
        for name in ["Ann", "Ben", "Cleo"]:
            if ui.button(name) and s.get("since") is not None and name not in [row[0] for row in finished]:
                finished.append([name, ui.time - s.since])
    running = s.get("since") is not None and len(finished) < 3
    shown = ui.time - s.since if running else finished[-1][1] if finished else 0
    ui.text(f"{shown:.1f} s", size=48)
    for place, (name, seconds) in enumerate(finished, 1):
        ui.text(f"{place}. {name}: {seconds:.1f} s", size=24)
