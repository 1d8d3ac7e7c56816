from datetime import date


def app(ui):
    ui.title("Warranty")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        bought = ui.field("Date bought", str(ui.today)).strip()
        years = ui.number("Years", 2, min=1, max=50)
        if ui.button("Add") and name:
            try:
                day = date.fromisoformat(bought)
                things.append([f"{day.year + years}{str(day)[4:]}", name])
                things.sort()
                ui.clear("Thing")
            except ValueError:
                ui.notify("Type the date like 2025-03-31")
    rows = []
    for end, name in things:
        rows.append(f"{name}: until {end}" if end >= str(ui.today) else f"{name}: over since {end}")
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        things.pop(picked.index)
