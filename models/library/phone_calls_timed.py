def app(ui):
    ui.title("Calls")
    s = ui.state
    calls = s.get("calls", [])
    name = ui.field("Name").strip()
    if s.get("since"):
        passed = int(ui.time - s.since)
        ui.text(f"{passed // 60}:{passed % 60:02d}", size=48, bold=True)
        if ui.button("End call"):
            calls.append([name or "Unknown", passed])
            s.since = None
            ui.clear("Name")
    elif ui.button("Start call"):
        s.since = ui.time
    ui.list([f"{who}: {seconds // 60}:{seconds % 60:02d}" for who, seconds in calls])
    total = sum(seconds for who, seconds in calls)
    ui.text(f"All calls: {total // 60}:{total % 60:02d}", size=20)
