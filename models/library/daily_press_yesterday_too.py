from datetime import timedelta


def app(ui):
    ui.title("Stairs")
    days = ui.state.get("days", {})
    today = str(ui.now.date())
    yesterday = str(ui.now.date() - timedelta(days=1))
    if ui.button("Stairs"):
        days[today] = days.get(today, 0) + 1
    ui.text(f"Today: {days.get(today, 0)}", size=40)
    ui.text(f"Yesterday: {days.get(yesterday, 0)}")
    ui.text(f"Total: {sum(days.values())}")
