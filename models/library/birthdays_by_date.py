def app(ui):
    ui.title("Birthdays")
    days = ui.state.get("days", [])
    with ui.row():
        name = ui.field("Name").strip()
        day = ui.number("Day", 1, min=1, max=31)
        month = ui.number("Month", 1, min=1, max=12)
        if ui.button("Add") and name:
            days.append([month, day, name])
            days.sort()
            ui.clear("Name")
    ui.list([f"{place}) {day}.{month}. {name}" for place, (month, day, name) in enumerate(days, 1)])
