from datetime import date, timedelta


def app(ui):
    ui.title("Calendar week")
    this_year, this_week, _ = ui.now.isocalendar()
    year = int(ui.number("Year", this_year, min=1900, max=2100))
    week = int(ui.number("Week", this_week, min=1, max=53))
    if week > date(year, 12, 28).isocalendar()[1]:
        ui.text(f"{year} has only 52 weeks", color="bad")
        return
    monday = date.fromisocalendar(year, week, 1)
    days = [monday + timedelta(days=number) for number in range(7)]
    ui.table([[f"{day:%A}", f"{day.day} {day:%B %Y}"] for day in days], header=["Day", "Date"])
