def app(ui):
    ui.title("One line a day")
    days = ui.state.get("days", {})
    text = ui.field("Today").strip()
    if ui.button("Save") and text:
        days[str(ui.now.date())] = text
        ui.state.days = days
        ui.clear("Today")
    for day in sorted(days, reverse=True):
        ui.text(f"{day}: {days[day]}")
