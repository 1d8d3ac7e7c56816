from datetime import timedelta


def app(ui):
    ui.title("Friday the 13th")
    day = ui.today
    while not (day.day == 13 and day.weekday() == 4):
        day += timedelta(days=1)
    days = (day - ui.today).days
    ui.text(f"{day.day} {day.strftime('%B %Y')}", size=40, align="center")
    ui.text(f"{days} days" if days else "Today", size=24, align="center")
