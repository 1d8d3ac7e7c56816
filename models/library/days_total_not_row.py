def app(ui):
    ui.title("Practice days")
    days = ui.state.get("days", [])
    today = str(ui.now.date())
    if ui.button("Practised") and today not in days:
        days.append(today)
        ui.state.days = days
    ui.text(f"Days: {len(days)}", size=32)
    ui.text(f"Last: {days[-1] if days else '-'}")
