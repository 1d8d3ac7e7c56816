def app(ui):
    ui.title("Stall")
    s = ui.state
    if s.get("day") != str(ui.today):
        s.day, s.visits = str(ui.today), []
    with ui.row():
        if ui.button("Came in"):
            s.visits.append(ui.now.hour)
        if ui.button("Undo") and s.visits:
            s.visits.pop()
    hours = list(range(9, 18))
    counts = [s.visits.count(hour) for hour in hours]
    ui.chart(counts, labels=[str(hour) for hour in hours], kind="bar")
    ui.text(f"Total: {len(s.visits)}", size=24)
    ui.text(f"Busiest hour: {hours[counts.index(max(counts))] if max(counts) else '-'}")
