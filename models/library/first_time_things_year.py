from datetime import date


def app(ui):
    ui.title("First times")
    log = ui.state.get("log", [])
    with ui.row():
        what = ui.field("First time").strip()
        if ui.button("Add") and what:
            log.append([str(ui.today), what])
            ui.clear("First time")
    years = sorted({int(day[:4]) for day, what in log} | {ui.now.year}, reverse=True)
    year = ui.choice("Year", years)
    mine = [entry for entry in log if entry[0].startswith(str(year))]
    ui.text(f"{len(mine)} first {'time' if len(mine) == 1 else 'times'} in {year}", size=28, bold=True)
    days = [date.fromisoformat(day) for day, what in mine]
    picked = ui.list([f"{day.day} {day:%B}: {what}" for day, (_, what) in zip(days, mine)], actions=["Delete"])
    if picked:
        log.remove(mine[picked.index])
