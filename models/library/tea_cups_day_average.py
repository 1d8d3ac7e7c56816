def app(ui):
    ui.title("Tea")
    days = ui.state.get("days", {})
    today = str(ui.now.date())
    if ui.button("Cup"):
        days[today] = days.get(today, 0) + 1
    ui.text(f"Today: {days.get(today, 0)}", size=32)
    if days:
        ui.text(f"Average per day: {sum(days.values()) / len(days):.1f}", size=20)
