def app(ui):
    ui.title("Cube timer")
    s = ui.state
    times = s.get("times", [])
    if ui.button("Stop" if s.get("since") else "Start"):
        if s.get("since"):
            times.append(ui.time - s.since)
            s.since = None
        else:
            s.since = ui.time
    if s.get("since"):
        shown = ui.time - s.since
    else:
        shown = times[-1] if times else 0
    ui.text(f"{shown:.2f}", size=64, bold=True, align="center")
    if len(times) >= 5:
        middle = sorted(times[-5:])[1:4]
        ui.text(f"Average of 5: {sum(middle) / 3:.2f}", size=24)
        ui.text("Of the last five, without the best and the slowest", color="muted")
    else:
        ui.text(f"Average of 5: still {5 - len(times)} to go", size=24)
    for number, time in enumerate(times, 1):
        ui.text(f"Solve {number}: {time:.2f}")
