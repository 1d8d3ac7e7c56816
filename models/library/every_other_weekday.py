from datetime import timedelta

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Every second week")
    weekday = DAYS.index(ui.choice("Day", DAYS, value="Tuesday"))
    count = ui.slider("Dates", 1, 20, 5)
    today = ui.now.date()
    day = today + timedelta(days=(weekday - today.weekday()) % 7)
    if ui.switch("Begin a week later"):
        day += timedelta(days=7)
    for _ in range(count):
        ui.text(f"{day:%A} {day.day} {day:%B %Y}", size=20)
        day += timedelta(days=14)
