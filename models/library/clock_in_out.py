def app(ui):
    ui.title("Work time")
    s = ui.state
    rows = s.get("rows", [])
    today = str(ui.now.date())
    if ui.button("Go" if s.get("start") else "Come"):
        if s.get("start"):
            minutes = int((ui.time - s.start) // 60)
            rows.append([today, s.come, ui.now.strftime("%H:%M"), minutes])
            s.start = None
        else:
            s.start, s.come = ui.time, ui.now.strftime("%H:%M")
    ui.table([row[1:] for row in rows], header=["From", "To", "Minutes"])
    total = sum(row[3] for row in rows if row[0] == today)
    ui.text(f"Today: {total // 60} h {total % 60} min", size=28, bold=True)
