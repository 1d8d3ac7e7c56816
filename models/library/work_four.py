def app(ui):
    ui.title("Work clock")
    s = ui.state
    days = s.get("days", {})
    today = str(ui.today)
    running = s.get("running", False)
    if running and ui.every(1):
        days[today] = days.get(today, 0) + 1
    worked = days.get(today, 0)
    ui.text(f"{worked // 3600} h {worked // 60 % 60} min of 4 h", size=32, align="center")
    ui.progress(min(1, worked / 14400))
    if ui.button("Pause" if running else "Start"):
        s.running = not running
    rows = [[day, f"{days[day] // 3600} h {days[day] // 60 % 60} min"] for day in sorted(days)]
    ui.table(rows, header=["Day", "Worked"])
