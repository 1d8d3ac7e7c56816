from datetime import timedelta


def app(ui):
    ui.title("Fruit")
    days = ui.state.get("days", {})
    today, yesterday = str(ui.now.date()), str(ui.now.date() - timedelta(days=1))
    if ui.button("Fruit"):
        days[today] = days.get(today, 0) + 1
    ui.text(f"Today: {days.get(today, 0)}", size=32)
    ui.text(f"Yesterday: {days.get(yesterday, 0)}")
    if days.get(today, 0) >= 5:
        ui.text("Well done", size=24, color="good")
