def app(ui):
    ui.title("No spend")
    days = ui.state.get("days", [])
    today = str(ui.today)
    if ui.button("I spent nothing today") and today not in days:
        days.append(today)
    count = sum(day[:7] == today[:7] for day in days)
    ui.text(f"{count} no-spend {'day' if count == 1 else 'days'} this month", size=32, bold=True)
    if today in days:
        ui.text("Today is marked", color="good")
