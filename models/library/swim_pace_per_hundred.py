def app(ui):
    ui.title("50 m swim")
    s = ui.state
    times = s.get("times", [])
    if ui.button("Stop" if s.get("since") else "Start"):
        if s.get("since"):
            times.insert(0, ui.time - s.since)
            s.since = None
        else:
            s.since = ui.time
    shown = ui.time - s.since if s.get("since") else times[0] if times else 0
    ui.text(f"{shown:.1f} s", size=56, bold=True, align="center")
    rows = []
    for time in times:
        pace = round(time / 50 * 100)
        rows.append([f"{time:.1f} s", f"{pace // 60}:{pace % 60:02d} per 100 m"])
    ui.table(rows, header=["50 m", "Pace"])
