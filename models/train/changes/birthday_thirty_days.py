from datetime import date


def app(ui):
    ui.title("Birthdays")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name")
        day = ui.number("Day", 1, min=1, max=31)
        month = ui.number("Month", 1, min=1, max=12)
    if ui.button("Add birthday") and name.strip():
        people.append({"name": name.strip(), "day": day, "month": month})
        ui.clear("Name")
    today = ui.now.date()
    coming = []
    for person in people:
        try:
            birthday = date(today.year, person["month"], person["day"])
            if birthday < today:
                birthday = date(today.year + 1, person["month"], person["day"])
            coming.append(((birthday - today).days, person["name"], birthday))
        except ValueError:
            coming.append((999, person["name"] + " (no such day this year)", today))
    everyone = ui.switch("Show all", False)
    shown = [one for one in sorted(coming) if everyone or one[0] <= 30]
    if coming and not shown:
        ui.text("None in the next 30 days", color="muted")
    for days, who, birthday in shown:
        with ui.card(who):
            when = "Today!" if days == 0 else "Tomorrow" if days == 1 else f"in {days} days"
            ui.text(when, size=28, bold=True, color="accent")
            ui.text(birthday.strftime("%A, %d %B"), color="muted")
    if people and ui.button("Remove the last one"):
        people.pop()
