MONTHS = ["January", "February", "March", "April", "May", "June", "July",
          "August", "September", "October", "November", "December"]


def app(ui):
    ui.title("Birthdays this month")
    people = ui.state.get("people", [])
    month = MONTHS[ui.now.month - 1]
    ui.text(month, size=40, bold=True)
    mine = sorted([person for person in people if person[1] == month])
    picked = ui.list([f"{day} {month}: {name}" for day, month, name in mine], actions=["Delete"])
    if picked:
        people.remove(mine[picked.index])
    if not mine:
        ui.text("Nobody", color="muted")
    ui.divider()
    with ui.row():
        name = ui.field("Name").strip()
        day = int(ui.number("Day", 1, min=1, max=31))
        born = ui.choice("Month", MONTHS, month)
        if ui.button("Add") and name:
            people.append([day, born, name])
            ui.clear("Name")
    ui.text(f"{len(people)} in the book", color="muted")
