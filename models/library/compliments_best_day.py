def app(ui):
    ui.title("Compliments")
    days = ui.state.get("days", {})
    today = str(ui.now.date())
    if ui.button("Compliment"):
        days[today] = days.get(today, 0) + 1
        ui.state.days = days
    ui.text(f"Today: {days.get(today, 0)}", size=32)
    ui.text(f"Best day: {max(days.values(), default=0)}")
