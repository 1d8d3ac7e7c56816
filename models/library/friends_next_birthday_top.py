from datetime import date, timedelta


def days_until(day, month, today):
    year = today.year + ((month, day) < (today.month, today.day))
    return (date(year, month, 1) + timedelta(days=day - 1) - today).days


def app(ui):
    ui.title("Birthdays")
    friends = ui.state.get("friends", [])
    with ui.row():
        name = ui.field("Name").strip()
        day = int(ui.number("Day", 1, min=1, max=31))
        month = int(ui.number("Month", 1, min=1, max=12))
        if ui.button("Add") and name:
            friends.append([name, day, month])
            ui.clear("Name")
    friends.sort(key=lambda friend: days_until(friend[1], friend[2], ui.today))
    lines = []
    for name, day, month in friends:
        days = days_until(day, month, ui.today)
        when = "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"
        lines.append(f"{name}, {day}.{month}.: {when}")
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        friends.pop(picked.index)
