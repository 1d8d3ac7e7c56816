def app(ui):
    ui.title("Home office")
    days = ui.state.get("days", [])
    today = str(ui.today)
    if ui.button("At home today") and today not in days:
        days.append(today)
    count = sum(day[:4] == today[:4] for day in days)
    ui.text(f"{count} {'day' if count == 1 else 'days'} in {today[:4]}", size=32, bold=True)
    ui.text(f"{count * 6} euros", size=24)
