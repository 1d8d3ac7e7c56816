def app(ui):
    ui.title("Race")
    s = ui.state
    times = s.get("times", {})
    with ui.row():
        if ui.button("Start"):
            s.started = ui.time
            times.clear()
        for name in ["Ann", "Bob"]:
            if ui.button(name) and s.get("started") and name not in times:
                times[name] = ui.time - s.started
    if s.get("started") and len(times) < 2:
        ui.text(f"{ui.time - s.started:.1f}", size=48)
    for name, seconds in times.items():
        ui.text(f"{name} took {seconds:.1f} s")
    if len(times) == 2:
        ui.text(f"{min(times, key=times.get)} was faster", size=32, color="good")
