def app(ui):
    ui.title("Two hands")
    s = ui.state
    stopped = s.get("stopped", {})
    if ui.button("Start"):
        s.since = ui.time
        stopped.clear()
    for name in ["Left", "Right"]:
        if ui.button(f"Stop {name}") and s.get("since") is not None and name not in stopped:
            stopped[name] = ui.time - s.since
        shown = stopped.get(name, ui.time - s.since if s.get("since") is not None else 0)
        ui.text(f"{name}: {shown:.1f} s", size=32)
    if len(stopped) == 2:
        ui.text(f"Difference: {abs(stopped['Left'] - stopped['Right']):.1f} s")
