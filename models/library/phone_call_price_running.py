def app(ui):
    ui.title("Phone call")
    s = ui.state
    cents = ui.number("Cents per minute", 9, min=0, max=500)
    if ui.button("Hang up" if s.get("since") else "Call"):
        if s.get("since"):
            s.spent = s.get("spent", 0) + (int((ui.time - s.since) // 60) + 1) * cents
            s.since = None
        else:
            s.since = ui.time
    now = 0
    if s.get("since"):
        passed = int(ui.time - s.since)
        now = (passed // 60 + 1) * cents
        ui.text(f"{passed // 60}:{passed % 60:02d}", size=48, bold=True)
    else:
        ui.text("No call", size=48, bold=True)
    ui.text(f"This call: {now / 100:.2f}", size=28)
    ui.text(f"All calls: {(s.get('spent', 0) + now) / 100:.2f}", size=28)
