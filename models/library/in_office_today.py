def app(ui):
    ui.title("In the office")
    days = ui.state.get("days", {})
    today = str(ui.today)
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            days[name] = ""
            ui.clear("Name")
    names = sorted(days)
    picked = ui.list([f"{name}: {'in' if days[name] == today else 'out'}" for name in names], actions=["In / Out"])
    if picked:
        name = names[picked.index]
        days[name] = "" if days[name] == today else today
    ui.text(f"{sum(day == today for day in days.values())} in the office", size=28, bold=True)
