def app(ui):
    ui.title("Follow-ups")
    people = ui.state.get("people", [])
    today = ui.today.toordinal()
    with ui.row():
        name = ui.field("Name").strip()
        days = ui.number("In days", 7, min=0, max=1000)
        if ui.button("Add") and name:
            people.append([today + days, name])
            people.sort()
            ui.clear("Name")
    rows = []
    for day, name in people:
        days = abs(day - today)
        word = "day" if days == 1 else "days"
        rows.append(f"{name}: " + ("today" if days == 0 else f"in {days} {word}" if day > today else f"{days} {word} late"))
    picked = ui.list(rows, actions=["Done"])
    if picked:
        people.pop(picked.index)
