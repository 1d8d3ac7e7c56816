from datetime import timedelta


def app(ui):
    ui.title("Working days")
    left = ui.number("Working days", 10, min=0, max=1000)
    day = ui.today
    while left > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            left -= 1
    ui.text(f"{day:%A, %d %B %Y}", size=32, bold=True)
