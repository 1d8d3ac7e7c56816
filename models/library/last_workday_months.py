from datetime import date, timedelta


def last_workday(year, month):
    day = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    while day.weekday() > 4:
        day -= timedelta(days=1)
    return day


def app(ui):
    ui.title("Last working day")
    this = last_workday(ui.now.year, ui.now.month)
    ui.text(f"This month: {this:%A, %d %B}", size=28, bold=True)
    year = int(ui.number("Year", 2026, min=1900, max=2100))
    days = [last_workday(year, month) for month in range(1, 13)]
    ui.table([[f"{day:%B}", f"{day:%A}", day.day] for day in days], header=["Month", "Weekday", "Day"])
