def app(ui):
    ui.title("Working hours")
    s = ui.state
    shifts = s.get("shifts", [])
    started = s.get("started", 0)
    if started:
        ui.text(f"At work since {s.clock}", size=24, color="good")
        if ui.button("Clock out"):
            minutes = int(ui.time - started) // 60
            shifts.append([ui.now.strftime("%d %b"), s.clock, ui.now.strftime("%H:%M"), minutes])
            s.started = 0
    else:
        ui.text("Not at work", size=24, color="muted")
        if ui.button("Clock in"):
            s.started = ui.time
            s.clock = ui.now.strftime("%H:%M")
    total = sum(shift[3] for shift in shifts)
    ui.text(f"Total: {total // 60} h {total % 60} min", size=20)
    target = ui.number("Hours to do", 40, min=0)
    missing = max(0, int(target * 60) - total)
    ui.text(f"Missing: {missing // 60} h {missing % 60} min", color="muted")
    rows = [[day, start, end, f"{minutes} min"] for day, start, end, minutes in shifts]
    ui.table(rows, header=["Day", "From", "To", "Time"])
    if shifts and ui.button("Clear"):
        shifts.clear()
