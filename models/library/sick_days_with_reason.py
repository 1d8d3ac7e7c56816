def app(ui):
    ui.title("Sick days")
    log = ui.state.get("log", [])
    with ui.row():
        start = ui.field("From", str(ui.now.date())).strip()
        days = ui.number("Days", 1, min=1)
    why = ui.field("Why").strip()
    if ui.button("Add") and start:
        log.append([start, days, why])
        ui.clear("Why")
    rows = []
    for first, length, reason in log:
        rows.append(f"{first}: {length} day{'' if length == 1 else 's'}" + (f", {reason}" if reason else ""))
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        log.pop(picked.index)
    year = str(ui.now.year)
    total = sum(length for first, length, reason in log if first.startswith(year))
    ui.text(f"{total} day{'' if total == 1 else 's'} in {year}", size=32, bold=True)
