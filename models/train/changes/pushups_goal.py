def app(ui):
    ui.title("Push-ups")
    days = ui.state.get("days", {})
    today = str(ui.today)
    with ui.row():
        count = ui.number("How many", 10, min=1)
        if ui.button("Add them"):
            days[today] = days.get(today, 0) + count
    done = days.get(today, 0)
    best_before = max([days[day] for day in days if day != today], default=0)
    ui.text(f"Today: {done}", size=48, bold=True, align="center")
    goal = ui.number("Goal", 50, min=1)
    ui.progress(min(done / goal, 1))
    ui.text(f"{max(0, goal - done)} to go", align="center")
    if done > best_before:
        ui.text("A new record!", color="good", align="center")
    ui.text(f"Best day: {max(done, best_before)}", align="center")
    ui.text(f"All: {sum(days.values())}", align="center", color="muted")
    if days:
        last = sorted(days)[-7:]
        ui.chart([days[day] for day in last], labels=[day[5:] for day in last], kind="bar")
