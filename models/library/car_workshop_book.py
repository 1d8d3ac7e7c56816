def app(ui):
    ui.title("Service book")
    visits = ui.state.get("visits", [])
    with ui.row():
        km = int(ui.number("km", 50000, min=0, step=1000))
        work = ui.field("Work").strip()
        cost = ui.number("Cost", 100.0, min=0)
    with ui.row():
        if ui.button("Add") and work:
            visits.append([str(ui.today), km, work, cost])
            ui.clear("Work")
        if ui.button("Undo") and visits:
            visits.pop()
    total = sum(visit[3] for visit in visits)
    ui.text(f"{total:.2f} in all", size=36, bold=True)
    driven = max(visit[1] for visit in visits) - min(visit[1] for visit in visits) if visits else 0
    if driven:
        ui.text(f"{total / driven * 100:.2f} per 100 km")
    rows = [[day, km, work, f"{cost:.2f}"] for day, km, work, cost in visits]
    ui.table(rows, header=["Date", "km", "Work", "Cost"])
