def app(ui):
    ui.title("Gym")
    visits = ui.state.get("visits", [])
    fee = ui.number("Fee a month", 30.0, min=0)
    month = f"{ui.now:%Y-%m}"
    with ui.row():
        if ui.button("I was there"):
            visits.append(f"{ui.now:%Y-%m-%d}")
        if ui.button("Undo") and visits:
            visits.pop()
    count = sum(day.startswith(month) for day in visits)
    if count:
        ui.text(f"{fee / count:.2f} a visit", size=40, bold=True)
        ui.text("1 visit this month" if count == 1 else f"{count} visits this month", size=20)
    else:
        ui.text("Not one visit this month", size=28)
