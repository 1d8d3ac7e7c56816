def app(ui):
    ui.title("Who is away")
    holidays = ui.state.get("holidays", [])
    with ui.row():
        name = ui.field("Name").strip()
        first = ui.number("From week", 28, min=1, max=53)
        last = ui.number("To week", 29, min=1, max=53)
        if ui.button("Add") and name:
            holidays.append([name, min(first, last), max(first, last)])
            ui.clear("Name")
    week = ui.number("Look at week", 28, min=1, max=53)
    away = [name for name, first, last in holidays if first <= week <= last]
    ui.text("Away: " + (", ".join(away) or "nobody"), size=28, bold=True, color="bad" if len(away) > 2 else "text")
    picked = ui.list([f"{name}: week {first} to {last}" for name, first, last in holidays], actions=["Delete"])
    if picked:
        holidays.pop(picked.index)
