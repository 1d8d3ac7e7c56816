from datetime import date, timedelta


def app(ui):
    ui.title("Training load")
    log = ui.state.get("log", [])
    with ui.row():
        minutes = ui.number("Minutes", 45, min=1)
        effort = ui.slider("Effort", 1, 10, 5)
    if ui.button("Add"):
        log.append([str(ui.now.date()), minutes, effort, minutes * effort])
    since = str(ui.now.date() - timedelta(days=6))
    week = sum(load for day, minutes, effort, load in log if day >= since)
    ui.text(f"{week} in the last 7 days", size=32, bold=True)
    rows = [[f"{date.fromisoformat(day):%d %b}", minutes, effort, load] for day, minutes, effort, load in reversed(log)]
    ui.table(rows, header=["Day", "Minutes", "Effort", "Load"])
