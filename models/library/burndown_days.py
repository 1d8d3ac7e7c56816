def app(ui):
    ui.title("Burndown")
    done = ui.state.get("done", [])
    with ui.row():
        tasks = int(ui.number("Tasks", 20, min=1))
        days = int(ui.number("Days", 10, min=1, max=60))
    with ui.row():
        today = int(ui.number("Done today", 2, min=0))
        if ui.button("End of day"):
            done.append(today)
        if ui.button("Undo") and done:
            done.pop()
    left = [max(0, tasks - sum(done[:day])) for day in range(len(done) + 1)]
    plan = [round(tasks * (days - day) / days, 1) for day in range(days + 1)]
    ui.chart({"Plan": plan, "Left": left}, labels=list(range(max(days, len(done)) + 1)))
    ui.text(f"{left[-1]} {'task' if left[-1] == 1 else 'tasks'} left after {len(done)} "
            f"{'day' if len(done) == 1 else 'days'}", size=28, bold=True)
