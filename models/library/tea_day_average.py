def app(ui):
    ui.title("Tea")
    days = ui.state.get("days", {})
    today = str(ui.now.date())
    if ui.button("Cup"):
        days[today] = days.get(today, 0) + 1
        ui.state.days = days
    average = sum(days.values()) / len(days) if days else 0
    ui.text(f"Today: {days.get(today, 0)}", size=32)
    ui.text(f"Average: {average:.1f}")
